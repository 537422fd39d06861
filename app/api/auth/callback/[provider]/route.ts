import { toAfterCompany } from "@/lib/web/company";
import { GOOGLE, toAfterGoogle } from "@/lib/web/google";

/** Where a provider sends people back to, with its answer. Of next-auth's own routes this is the only one there is. */
export async function GET(request: Request, { params }: { params: Promise<{ provider: string }> }): Promise<never> {
  const { provider } = await params;
  return provider === GOOGLE ? toAfterGoogle(request) : toAfterCompany(provider, request);
}
