import { z } from "zod";
import { licenseServersField } from "@/lib/web/license-fields";

export const networkLicenseForm = z.object({ license: licenseServersField });
