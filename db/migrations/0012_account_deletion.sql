ALTER TABLE "accounts" ADD COLUMN "deletion_started_at" timestamp with time zone;--> statement-breakpoint
CREATE INDEX "account_events_account_id_id_index" ON "account_events" USING btree ("account_id","id");--> statement-breakpoint
CREATE INDEX "accounts_to_be_deleted" ON "accounts" USING btree ("deletion_started_at") WHERE deletion_started_at is not null;