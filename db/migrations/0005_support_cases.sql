CREATE TABLE "support_cases" (
	"reference" text PRIMARY KEY NOT NULL,
	"issue" text,
	"tried" text[] NOT NULL,
	"question" text,
	"note" text NOT NULL,
	"reply_address" text NOT NULL,
	"phone" text,
	"language" text NOT NULL,
	"opened_at" timestamp with time zone NOT NULL
);
--> statement-breakpoint
ALTER TABLE "accounts" ADD COLUMN "plan" text DEFAULT 'standard' NOT NULL;--> statement-breakpoint
CREATE INDEX "support_cases_opened_at_index" ON "support_cases" USING btree ("opened_at");