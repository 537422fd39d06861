import sharp from "sharp";
import { MOST_PHOTO_PIXELS, PHOTO_EDGE, photoRefusal, type PhotoRefusal } from "@/lib/rules/photo";
import { inPhotoQueue } from "./photo-queue";

const QUALITY = 82;
const UNPACK_WITHIN_SECONDS = 5;

sharp.cache(false);
sharp.concurrency(1);
// Of all the formats that the library reads, only these: each one more is one more way in.
sharp.block({ operation: ["VipsForeignLoad"] });
sharp.unblock({ operation: ["VipsForeignLoadPngBuffer", "VipsForeignLoadJpegBuffer", "VipsForeignLoadWebpBuffer"] });

/**
 * Draws a photo anew: the middle square of what it shows, upright, as WebP, with nothing else that the file held. Refuses
 * what is no photo, is animated, was cut off, or would be too large unpacked. Rejects with TooBusy when many wait.
 */
export async function squarePhoto(
  file: Uint8Array,
): Promise<{ ok: true; image: Buffer } | { ok: false; reason: PhotoRefusal }> {
  const reason = photoRefusal(file);
  if (reason) return { ok: false, reason };
  return inPhotoQueue(() => draw(file));
}

async function draw(file: Uint8Array) {
  const photo = sharp(file, { failOn: "warning", limitInputPixels: MOST_PHOTO_PIXELS, sequentialRead: true });
  try {
    const { pages = 1 } = await photo.metadata();
    if (pages > 1) return { ok: false, reason: "photo-animated" } as const;
    const image = await photo
      .autoOrient()
      .resize(PHOTO_EDGE, PHOTO_EDGE, { fit: "cover" })
      .webp({ quality: QUALITY })
      .timeout({ seconds: UNPACK_WITHIN_SECONDS })
      .toBuffer();
    return { ok: true, image } as const;
  } catch (error) {
    const isTooLarge = error instanceof Error && error.message.includes("pixel limit");
    return { ok: false, reason: isTooLarge ? "photo-pixels" : "photo-broken" } as const;
  }
}
