/** In UTF-16 code units; what is longer is not looked at. */
const LONGEST_PHONE = 30;

/** A telephone number as a person writes it; null for what cannot be dialled. Empty stays empty. */
export function readPhone(typed: string): string | null {
  const phone = typed.length > LONGEST_PHONE ? "?" : typed.normalize("NFKC").trim();
  return phone === "" || /^\+?[0-9](?:[ ().\/-]{0,2}[0-9]){4,19}$/.test(phone) ? phone : null;
}
