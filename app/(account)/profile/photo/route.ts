import { viewPhoto } from "@/lib/flows/photo";
import { submitPhoto } from "@/lib/web/photo";
import { currentSession } from "@/lib/web/session";

/** The photo of who is signed in, and of nobody else (SPEC G1). A cache asks each time, so that it ends with the session. */
export async function GET(request: Request): Promise<Response> {
  const session = await currentSession();
  const photo = session && (await viewPhoto(session.accountId));
  if (!photo) return new Response(null, { status: 404, headers: { "cache-control": "no-store" } });
  const headers = { etag: `"${photo.digest}"`, "cache-control": "private, no-cache" };
  if (request.headers.get("if-none-match") === headers.etag) return new Response(null, { status: 304, headers });
  return new Response(new Uint8Array(photo.image), { headers: { ...headers, "content-type": "image/webp" } });
}

/** Keeps or removes the photo. A route handler, because an action takes no file of this size. */
export async function POST(request: Request): Promise<Response> {
  return submitPhoto(request);
}
