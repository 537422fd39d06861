"use client";

import type { FormTroubleWords } from "@/components/action-form";
import { AddressForm } from "@/components/address-form";
import { CompanyReportCards, type CompanyReportWords } from "@/components/company-report";
import { checkSignIn, continueToCompany } from "./actions";

type CheckFormProps = {
  trouble: FormTroubleWords;
  words: { emailAddress: string; next: string };
  reportWords: CompanyReportWords;
  address: string | undefined;
};

/** Asks which company it is about; below it, what was found. */
export function CheckForm({ trouble, words, reportWords, address }: CheckFormProps) {
  return (
    <AddressForm
      action={checkSignIn}
      trouble={trouble}
      words={words}
      address={address}
      after={({ report }) =>
        report ? (
          <CompanyReportCards {...report} action={continueToCompany} trouble={trouble} words={reportWords} />
        ) : null
      }
    />
  );
}
