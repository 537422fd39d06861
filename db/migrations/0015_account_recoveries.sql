CREATE TABLE "account_recoveries" (
	"id" text PRIMARY KEY NOT NULL,
	"account_id" uuid NOT NULL,
	"new_address" text NOT NULL,
	"begun_at" timestamp with time zone NOT NULL,
	"opens_at" timestamp with time zone NOT NULL,
	"ends_at" timestamp with time zone NOT NULL,
	CONSTRAINT "account_recoveries_accountId_unique" UNIQUE("account_id")
);
--> statement-breakpoint
ALTER TABLE "account_recoveries" ADD CONSTRAINT "account_recoveries_account_id_accounts_id_fk" FOREIGN KEY ("account_id") REFERENCES "public"."accounts"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "account_recoveries_ends_at_index" ON "account_recoveries" USING btree ("ends_at");