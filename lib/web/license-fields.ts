import { readLicense } from "@/lib/rules/license";
import { typedField } from "./fields";

/** A serial number or product key in its one spelling (SPEC C8). */
export const serialNumberField = typedField<string>((typed) => {
  if (typed.trim() === "") return { problem: "getStarted.serial.missing" };
  const value = readLicense("serial-number", typed);
  return value ? { value } : { problem: "getStarted.serial.wrong" };
});

/** License servers in their one spelling (SPEC C8). */
export const licenseServersField = typedField<string>((typed) => {
  if (typed.trim() === "") return { problem: "getStarted.network.missing" };
  const value = readLicense("network-license", typed);
  return value ? { value } : { problem: "getStarted.network.wrong" };
});
