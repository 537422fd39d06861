/** SPEC G1. */
export const LARGEST_PHOTO_BYTES = 5 * 1024 * 1024;
/** A photo is kept as a square of so many pixels. */
export const PHOTO_EDGE = 512;
/** What would be larger unpacked is not unpacked. */
export const MOST_PHOTO_PIXELS = 50_000_000;
/** Where it is sent to, and comes from. */
export const PHOTO_PATH = "/profile/photo";
export const NEW_PHOTO_PATH = "/profile/new-photo";
/** What a form carries around the photo itself. */
const FORM_BYTES = 16 * 1024;

export const photoTypes = ["image/png", "image/jpeg", "image/webp"] as const;

export type PhotoRefusal = "photo-too-large" | "photo-type" | "photo-animated" | "photo-pixels" | "photo-broken";

/** Whether a body of this length can hold no photo that is taken. */
export function isTooLargeForPhoto(contentLength: number): boolean {
  return contentLength > LARGEST_PHOTO_BYTES + FORM_BYTES;
}

/** Why a file is refused before it is unpacked; null where it may be. Only its bytes count, never its name. */
export function photoRefusal(file: Uint8Array): PhotoRefusal | null {
  if (file.length > LARGEST_PHOTO_BYTES) return "photo-too-large";
  if (begins(file, [0xff, 0xd8, 0xff])) return null;
  if (begins(file, [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a])) return isApng(file) ? "photo-animated" : null;
  const isWebp = begins(file, ascii("RIFF")) && begins(file.subarray(8), ascii("WEBP"));
  if (!isWebp) return "photo-type";
  return isAnimatedWebp(file) ? "photo-animated" : null;
}

/** An animation control chunk before the first image data (PNG, third edition, §11.3.6.1). */
function isApng(file: Uint8Array): boolean {
  const view = new DataView(file.buffer, file.byteOffset, file.byteLength);
  for (let at = 8; at + 8 <= file.length; at += 12 + view.getUint32(at)) {
    const type = file.subarray(at + 4, at + 8);
    if (begins(type, ascii("acTL"))) return true;
    if (begins(type, ascii("IDAT"))) return false;
  }
  return false;
}

/** The animation flag of an extended file (RFC 9649 §2.7.1). */
function isAnimatedWebp(file: Uint8Array): boolean {
  return begins(file.subarray(12), ascii("VP8X")) && ((file[20] ?? 0) & 0x02) !== 0;
}

function begins(bytes: Uint8Array, start: readonly number[]): boolean {
  return bytes.length >= start.length && start.every((byte, index) => bytes[index] === byte);
}

function ascii(text: string): number[] {
  return [...text].map((character) => character.charCodeAt(0));
}
