import { isDatabaseThere } from "@/lib/flows/health";

/** Whether this process can serve: for load balancers and operators (SPEC §11). */
export async function GET(): Promise<Response> {
  const there = await isDatabaseThere();
  const headers = {
    "cache-control": "no-store",
    "content-security-policy": "default-src 'none'; frame-ancestors 'none'",
  };
  return there
    ? Response.json({ status: "ok" }, { headers })
    : Response.json(
        { status: "the database does not answer" },
        { status: 503, headers: { ...headers, "retry-after": "5" } },
      );
}
