/** Choosing the language of screens and mail. */
export const language = {
  title: "Language",
  lead: "For every page and every mail of this account.",
  browserLead: "For the pages in this browser. Your account keeps a language of its own, under Settings.",
  save: "Save",
  cancel: "Cancel",
};
