/** A line between two ways of doing the same thing, with a word in it. */
export function Divider({ word }: { word: string }) {
  return (
    <div className="flex items-center gap-3 text-note text-ink-soft before:h-px before:flex-1 before:bg-line after:h-px after:flex-1 after:bg-line">
      {word}
    </div>
  );
}
