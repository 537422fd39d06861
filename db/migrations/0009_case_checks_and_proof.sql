ALTER TABLE "support_cases" ADD COLUMN "address_proof" text DEFAULT 'none' NOT NULL;--> statement-breakpoint
ALTER TABLE "support_cases" ADD COLUMN "checks" text[] DEFAULT '{}' NOT NULL;