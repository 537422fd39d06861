"use client";

import type { MouseEvent } from "react";
import { useForm } from "react-hook-form";
import { Button, ButtonLink } from "@/components/ui/button";
import { Field } from "@/components/ui/field";

type PhotoFieldsProps = {
  accept: readonly string[];
  largestBytes: number;
  hasPhoto: boolean;
  words: Record<"choose" | "hint" | "missing" | "tooLarge" | "wrongType" | "save" | "cancel" | "remove", string>;
};

/** The file, looked at before it is sent: nobody waits for five megabytes to be refused. */
export function PhotoFields({ accept, largestBytes, hasPhoto, words }: PhotoFieldsProps) {
  const { register, formState, trigger, getValues } = useForm<{ photo: FileList }>({ mode: "onChange" });
  const problemOf = (files: FileList | undefined): string | null => {
    const file = files?.[0];
    if (!file) return words.missing;
    if (file.size > largestBytes) return words.tooLarge;
    return accept.includes(file.type) ? null : words.wrongType;
  };
  const save = (event: MouseEvent) => {
    if (problemOf(getValues("photo")) === null) return;
    event.preventDefault();
    void trigger("photo", { shouldFocus: true });
  };
  return (
    <>
      <Field
        {...register("photo", { validate: (files) => problemOf(files) ?? true })}
        type="file"
        label={words.choose}
        hint={words.hint}
        accept={accept.join(",")}
        error={formState.errors.photo?.message}
      />
      <div className="flex flex-wrap gap-3">
        <Button type="submit" name="do" value="save" onClick={save}>
          {words.save}
        </Button>
        <ButtonLink variant="secondary" href="/profile">
          {words.cancel}
        </ButtonLink>
        {hasPhoto ? (
          <Button type="submit" name="do" value="remove" variant="secondary">
            {words.remove}
          </Button>
        ) : null}
      </div>
    </>
  );
}
