import sharp from "sharp";
import { TooBusy } from "@/lib/rules/outcome";
import { MOST_PHOTO_PIXELS, PHOTO_EDGE, photoRefusal, type PhotoRefusal } from "@/lib/rules/photo";
import { inPhotoQueue } from "./photo-queue";

const QUALITY = 82;
/** The largest takes a second of a core: only a machine that has none to spare takes longer. */
const UNPACK_WITHIN_SECONDS = 15;

sharp.cache(false);
sharp.concurrency(1);
// Of all the formats that the library reads, only these: each one more is one more way in.
sharp.block({ operation: ["VipsForeignLoad"] });
sharp.unblock({ operation: ["VipsForeignLoadPngBuffer", "VipsForeignLoadJpegBuffer", "VipsForeignLoadWebpBuffer"] });

/**
 * Draws a photo anew: the middle square of what it shows, upright, as WebP, with nothing else that the file held. Refuses
 * what is no photo, is animated, was cut off, or would be too large unpacked. Rejects with TooBusy when many wait, or the
 * machine is too busy to draw.
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
    const said = error instanceof Error ? error.message : "";
    // That is no fault of the photo.
    if (said.startsWith("timeout")) throw new TooBusy(UNPACK_WITHIN_SECONDS);
    return { ok: false, reason: said.includes("pixel limit") ? "photo-pixels" : "photo-broken" } as const;
  }
}
