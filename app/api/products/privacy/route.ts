import { z } from "zod";
import { tellPrivacy } from "@/lib/flows/product-calls";
import { answerCall, queryCall, userField } from "@/lib/web/product-call";

const call = queryCall(z.object({ email: userField }));

/** Where a product reads what its user allows (SPEC G4). */
export function GET(request: Request): Promise<Response> {
  return answerCall(request, call, (product, { email }) => tellPrivacy(product, email));
}
