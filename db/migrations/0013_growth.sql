DROP INDEX "outbox_status_next_try_at_index";--> statement-breakpoint
CREATE INDEX "account_events_at_index" ON "account_events" USING btree ("at");--> statement-breakpoint
CREATE INDEX "accounts_of_a_domain" ON "accounts" USING btree (split_part(email_address, '@', 2));--> statement-breakpoint
CREATE INDEX "accounts_of_staff" ON "accounts" USING btree ("email_address") WHERE is_staff;--> statement-breakpoint
CREATE INDEX "attempts_address_index" ON "attempts" USING btree ("address");--> statement-breakpoint
CREATE INDEX "attempts_of_a_session" ON "attempts" USING btree ("session_id") WHERE session_id is not null;--> statement-breakpoint
CREATE INDEX "attempts_of_a_connection" ON "attempts" USING btree ("connection_id") WHERE connection_id is not null;--> statement-breakpoint
CREATE INDEX "known_browsers_last_sign_in_at_index" ON "known_browsers" USING btree ("last_sign_in_at");--> statement-breakpoint
CREATE INDEX "throttles_about" ON "throttles" USING gin (string_to_array(key, '/')) WITH (fastupdate=false);--> statement-breakpoint
CREATE INDEX "trusted_devices_trusted_at_index" ON "trusted_devices" USING btree ("trusted_at");--> statement-breakpoint
CREATE INDEX "replaced_authenticators" ON "authenticators" USING btree ("replaced_at") WHERE replaced_at is not null;--> statement-breakpoint
CREATE INDEX "ended_backup_codes" ON "backup_codes" USING btree ("ended_at") WHERE ended_at is not null;--> statement-breakpoint
CREATE INDEX "one_time_codes_of_an_account" ON "one_time_codes" USING btree ("account_id") WHERE account_id is not null;--> statement-breakpoint
CREATE INDEX "mail_on_its_way" ON "outbox" USING btree ("next_try_at") WHERE status in ('queued', 'sending');--> statement-breakpoint
CREATE INDEX "outbox_recipient_index" ON "outbox" USING btree ("recipient");--> statement-breakpoint
CREATE INDEX "last_mails" ON "outbox" USING btree ("queued_at") WHERE kind = 'account-deleted';--> statement-breakpoint
CREATE INDEX "support_cases_reply_address_index" ON "support_cases" USING btree ("reply_address");--> statement-breakpoint
CREATE INDEX "open_cases" ON "support_cases" USING btree ("opened_at" DESC NULLS FIRST,"reference") WHERE closed_at is null;--> statement-breakpoint
CREATE INDEX "product_devices_last_seen_at_index" ON "product_devices" USING btree ("last_seen_at");