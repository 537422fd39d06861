import { create } from "qrcode";

/** The empty margin that a reader needs, in modules (ISO/IEC 18004). */
const QUIET_ZONE = 4;

/** A QR code drawn on the server: dark on light in every colour scheme, because not every reader takes it inverted. */
export function QrCode({ text, label }: { text: string; label: string }) {
  const { modules } = create(text, { errorCorrectionLevel: "M" });
  const edge = modules.size + 2 * QUIET_ZONE;
  const dark = Array.from({ length: modules.size ** 2 }, (_, index) => index).filter((index) => modules.data[index]);
  const path = dark
    .map((index) => `M${QUIET_ZONE + (index % modules.size)} ${QUIET_ZONE + Math.floor(index / modules.size)}h1v1h-1z`)
    .join("");
  return (
    <svg
      viewBox={`0 0 ${edge} ${edge}`}
      role="img"
      aria-label={label}
      shapeRendering="crispEdges"
      className="size-56 max-w-full rounded-control border border-line forced-color-adjust-none"
    >
      <rect width={edge} height={edge} fill="#ffffff" />
      <path d={path} fill="#000000" />
    </svg>
  );
}
