import { answersTo } from "@/lib/web/assistant";

/** The assistant's answers for its page, as one types (SPEC H7). */
export async function GET(request: Request): Promise<Response> {
  const question = new URL(request.url).searchParams.get("question");
  return Response.json(await answersTo(question), { headers: { "cache-control": "no-store" } });
}
