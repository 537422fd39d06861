ALTER TABLE "connection_domains" ALTER COLUMN "proved_at" DROP NOT NULL;--> statement-breakpoint
ALTER TABLE "connection_domains" ADD COLUMN "proof_token" text;--> statement-breakpoint
ALTER TABLE "connection_domains" ADD COLUMN "missing_since" timestamp with time zone;--> statement-breakpoint
ALTER TABLE "connection_domains" ADD COLUMN "looked_at" timestamp with time zone;--> statement-breakpoint
ALTER TABLE "accounts" ADD COLUMN "is_staff" boolean DEFAULT false NOT NULL;--> statement-breakpoint
CREATE INDEX "connection_domains_connection_id_index" ON "connection_domains" USING btree ("connection_id");