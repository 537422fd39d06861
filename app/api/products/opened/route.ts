import { z } from "zod";
import { noteOpened } from "@/lib/flows/product-calls";
import { answerCall, deviceIdField, deviceNameField, jsonCall, userField } from "@/lib/web/product-call";

const call = jsonCall(
  z.object({
    email: userField,
    device: z.object({ id: deviceIdField, name: deviceNameField }),
    codeConfirmed: z.boolean().default(false),
    trustDevice: z.boolean().default(false),
  }),
);

/** Where a product says that it was opened, and learns whether a code is asked first (SPEC S9). */
export function POST(request: Request): Promise<Response> {
  return answerCall(request, call, (product, { email, ...opening }) =>
    noteOpened(product, { address: email, ...opening }),
  );
}
