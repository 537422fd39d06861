CREATE TABLE "address_changes" (
	"id" text PRIMARY KEY NOT NULL,
	"account_id" uuid NOT NULL,
	"former_address" text NOT NULL,
	"new_address" text NOT NULL,
	"changed_at" timestamp with time zone NOT NULL,
	"reserved_until" timestamp with time zone NOT NULL,
	"undone_at" timestamp with time zone,
	"password_hash" text,
	"password_key_id" text,
	"sealed_app_key" text,
	"backup_code_digest" text,
	"backup_code_key_id" text
);
--> statement-breakpoint
CREATE TABLE "photos" (
	"account_id" uuid PRIMARY KEY NOT NULL,
	"image" "bytea" NOT NULL,
	"digest" text NOT NULL,
	"changed_at" timestamp with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "profiles" (
	"account_id" uuid PRIMARY KEY NOT NULL,
	"phone" text,
	"postal_address" text,
	"job_title" text,
	"company" text,
	"time_zone" text
);
--> statement-breakpoint
ALTER TABLE "address_changes" ADD CONSTRAINT "address_changes_account_id_accounts_id_fk" FOREIGN KEY ("account_id") REFERENCES "public"."accounts"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "photos" ADD CONSTRAINT "photos_account_id_accounts_id_fk" FOREIGN KEY ("account_id") REFERENCES "public"."accounts"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "profiles" ADD CONSTRAINT "profiles_account_id_accounts_id_fk" FOREIGN KEY ("account_id") REFERENCES "public"."accounts"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "address_changes_account_id_index" ON "address_changes" USING btree ("account_id");--> statement-breakpoint
CREATE INDEX "address_changes_former_address_index" ON "address_changes" USING btree ("former_address");--> statement-breakpoint
CREATE INDEX "address_changes_reserved_until_index" ON "address_changes" USING btree ("reserved_until");