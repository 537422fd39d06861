import { answersTo } from "@/lib/web/assistant";

/** The assistant's answers for its page, as one types (SPEC H7). */
export function GET(request: Request): Response {
  const question = new URL(request.url).searchParams.get("question");
  return Response.json(answersTo(question), { headers: { "cache-control": "no-store" } });
}
