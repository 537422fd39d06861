import type { AddressProof } from "@/lib/rules/address-proof";
import type { CaseContent } from "@/lib/rules/support-case";
import { helpAddress } from "@/lib/rules/troubleshooter";
import { checkLines, type Words } from "@/lib/words";
import { UTC_FORMATS } from "./asked-from";
import { frameMail, type Block, type MailHouse, type RenderedMail } from "./frame";

export type CaseProps = CaseContent & { reference: string; openedAt: Date; addressProof: AddressProof };

type Key = Parameters<Words>[0];

/** Tells support of a case (SPEC H4, H7). What was typed is quoted line by line, so that it cannot pass for our words. */
export function supportCaseMail(house: MailHouse, opened: CaseProps): RenderedMail {
  const { words, brand } = house;
  const { reference, openedAt, replyAddress, phone } = opened;
  const at = words("supportCase.openedAt", { at: openedAt }, UTC_FORMATS);
  return frameMail(house, {
    subject: words("supportCase.subject", { brand, reference }),
    heading: words("supportCase.heading", { reference }),
    blocks: [
      { paragraph: words("supportCase.replyTo", { address: replyAddress }) },
      ...(phone ? [{ paragraph: words("supportCase.phone", { phone }) }] : []),
      ...aboutBlocks(words, opened),
      ...quoteBlocks(words("supportCase.asked"), opened.question),
      ...quoteBlocks(words("supportCase.note"), opened.note),
      ...checkBlocks(words, opened),
    ],
    notes: [at, words(`supportCase.proof.${opened.addressProof}`)],
  });
}

function aboutBlocks(words: Words, { issue, tried }: CaseProps): Block[] {
  const titles = tried.map(({ issue: of, step }) => `- ${words(`helpSteps.${of}.${step}.title` as Key)}`);
  return [
    ...(issue ? [{ link: words(`helpIssues.${issue}.title`), to: helpAddress(issue) }] : []),
    ...(titles.length > 0 ? [{ paragraph: words("supportCase.tried") }] : []),
    ...titles.map((paragraph) => ({ paragraph })),
  ];
}

function checkBlocks(words: Words, { checks }: CaseProps): Block[] {
  const lines = checkLines(words, checks).map((line) => ({ paragraph: `- ${line}` }));
  return lines.length > 0 ? [{ paragraph: words("supportCase.checks") }, ...lines] : [];
}

function quoteBlocks(label: string, quote: string | null): Block[] {
  return quote ? [{ paragraph: label }, { quote }] : [];
}
