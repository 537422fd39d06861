"use server";

import { carryToAccount } from "@/lib/web/license";
import { publicAction } from "@/lib/web/public-action";
import { serialNumberForm } from "./schema";

export const takeSerialNumber = publicAction(serialNumberForm, ["license"], async ({ license }) =>
  carryToAccount({ kind: "serial-number", value: license }),
);
