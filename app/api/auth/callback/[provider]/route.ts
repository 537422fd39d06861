import { toAfterCompany } from "@/lib/web/company";

/** Where a company sends its people back to, with its answer. Of next-auth's own routes this is the only one there is. */
export async function GET(request: Request, { params }: { params: Promise<{ provider: string }> }): Promise<never> {
  return toAfterCompany((await params).provider, request);
}
