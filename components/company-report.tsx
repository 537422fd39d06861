import { ActionForm, type ActionFormProps, type FormTroubleWords } from "@/components/action-form";
import { CheckRow } from "@/components/check-row";
import { CopyButton } from "@/components/copy-button";
import { SubmitButton } from "@/components/submit-button";
import { Card } from "@/components/ui/card";
import { TextLink } from "@/components/ui/text-link";
import type { CompanyReport } from "@/lib/rules/company-check";

export type CompanyReportWords = Record<
  "results" | "whoCanFix" | "message" | "copy" | "copied" | "notCopied" | "toContact",
  string
>;

type CompanyReportCardsProps = CompanyReport & {
  /** Starts the sign-in at the company. */
  action: ActionFormProps["action"];
  trouble: FormTroubleWords;
  words: CompanyReportWords;
};

/** What was found, line by line; who can mend it; the same as a message; and the way on. */
export function CompanyReportCards(props: CompanyReportCardsProps) {
  const { lines, owner, message, next, contact, action, trouble, words } = props;
  return (
    <>
      <Card title={words.results}>
        <ul className="flex flex-col divide-y divide-line border-t border-line">
          {lines.map((line) => (
            <CheckRow key={line.id} {...line} />
          ))}
        </ul>
      </Card>
      <Card title={words.whoCanFix}>
        <p className="wrap-anywhere">{owner}</p>
      </Card>
      <Card title={words.message}>
        <p data-message="" className="pb-4 text-note wrap-anywhere whitespace-pre-line select-all">
          {message}
        </p>
        <CopyButton label={words.copy} text={message} words={words} />
      </Card>
      {next ? (
        <div className="print:hidden">
          <ActionForm action={action} trouble={trouble}>
            {(_answer, pending) => (
              <>
                <input type="hidden" name="email-address" value={next.address} />
                <SubmitButton pending={pending}>{next.label}</SubmitButton>
              </>
            )}
          </ActionForm>
        </div>
      ) : null}
      <p className="text-note print:hidden">
        <TextLink href={contact} alone>
          {words.toContact}
        </TextLink>
      </p>
    </>
  );
}
