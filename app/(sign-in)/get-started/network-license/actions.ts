"use server";

import { carryToAccount } from "@/lib/web/license";
import { publicAction } from "@/lib/web/public-action";
import { networkLicenseForm } from "./schema";

export const takeLicenseServers = publicAction(networkLicenseForm, ["license"], async ({ license }) =>
  carryToAccount({ kind: "network-license", value: license }),
);
