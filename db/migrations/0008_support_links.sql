CREATE TABLE "case_steps" (
	"reference" text NOT NULL,
	"issue" text NOT NULL,
	"step" text NOT NULL,
	"reached_at" timestamp with time zone NOT NULL,
	"ticked_at" timestamp with time zone,
	CONSTRAINT "case_steps_reference_issue_step_pk" PRIMARY KEY("reference","issue","step")
);
--> statement-breakpoint
CREATE TABLE "support_looks" (
	"id" bigint PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "support_looks_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1 CACHE 1),
	"staff_id" uuid NOT NULL,
	"what" text NOT NULL,
	"about" text,
	"at" timestamp with time zone NOT NULL
);
--> statement-breakpoint
ALTER TABLE "support_cases" ADD COLUMN "closed_at" timestamp with time zone;--> statement-breakpoint
ALTER TABLE "case_steps" ADD CONSTRAINT "case_steps_reference_support_cases_reference_fk" FOREIGN KEY ("reference") REFERENCES "public"."support_cases"("reference") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "support_looks_staff_id_at_index" ON "support_looks" USING btree ("staff_id","at");--> statement-breakpoint
CREATE INDEX "support_looks_at_index" ON "support_looks" USING btree ("at");