import { z } from "zod";
import { noteSignedOut } from "@/lib/flows/product-calls";
import { answerCall, deviceIdField, jsonCall, userField } from "@/lib/web/product-call";

const call = jsonCall(z.object({ email: userField, device: z.object({ id: deviceIdField }) }));

/** Where a product says that somebody signed out of it (SPEC S9). */
export function POST(request: Request): Promise<Response> {
  return answerCall(request, call, async (product, { email, device }) => {
    const noted = await noteSignedOut(product, { address: email, deviceId: device.id });
    return noted && {};
  });
}
