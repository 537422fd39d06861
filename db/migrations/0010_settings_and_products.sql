CREATE TABLE "communication_choices" (
	"account_id" uuid NOT NULL,
	"kind" text NOT NULL,
	"wanted" boolean NOT NULL,
	"changed_at" timestamp with time zone NOT NULL,
	CONSTRAINT "communication_choices_account_id_kind_pk" PRIMARY KEY("account_id","kind")
);
--> statement-breakpoint
CREATE TABLE "privacy_history" (
	"id" bigint PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "privacy_history_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1 CACHE 1),
	"account_id" uuid NOT NULL,
	"choice" text NOT NULL,
	"before" boolean NOT NULL,
	"after" boolean NOT NULL,
	"wording_id" text NOT NULL,
	"wording" text NOT NULL,
	"at" timestamp with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "account_products" (
	"account_id" uuid NOT NULL,
	"product_id" uuid NOT NULL,
	"added_at" timestamp with time zone NOT NULL,
	CONSTRAINT "account_products_account_id_product_id_pk" PRIMARY KEY("account_id","product_id")
);
--> statement-breakpoint
CREATE TABLE "licenses" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"account_id" uuid NOT NULL,
	"kind" text NOT NULL,
	"value" text NOT NULL,
	"added_at" timestamp with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "product_devices" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"account_id" uuid NOT NULL,
	"product_id" uuid NOT NULL,
	"device_digest" text NOT NULL,
	"name" text NOT NULL,
	"last_seen_at" timestamp with time zone NOT NULL,
	"last_opened_at" timestamp with time zone,
	"account_epoch" integer NOT NULL,
	"signed_out_at" timestamp with time zone,
	"trusted_at" timestamp with time zone,
	"trusted_epoch" integer
);
--> statement-breakpoint
CREATE TABLE "products" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"name" text NOT NULL,
	"version_year" integer NOT NULL,
	"account_wide" boolean NOT NULL,
	"privacy_place" text NOT NULL,
	"token_digest" text NOT NULL,
	"added_at" timestamp with time zone NOT NULL,
	CONSTRAINT "products_tokenDigest_unique" UNIQUE("token_digest")
);
--> statement-breakpoint
ALTER TABLE "communication_choices" ADD CONSTRAINT "communication_choices_account_id_accounts_id_fk" FOREIGN KEY ("account_id") REFERENCES "public"."accounts"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "privacy_history" ADD CONSTRAINT "privacy_history_account_id_accounts_id_fk" FOREIGN KEY ("account_id") REFERENCES "public"."accounts"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "account_products" ADD CONSTRAINT "account_products_account_id_accounts_id_fk" FOREIGN KEY ("account_id") REFERENCES "public"."accounts"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "account_products" ADD CONSTRAINT "account_products_product_id_products_id_fk" FOREIGN KEY ("product_id") REFERENCES "public"."products"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "licenses" ADD CONSTRAINT "licenses_account_id_accounts_id_fk" FOREIGN KEY ("account_id") REFERENCES "public"."accounts"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "product_devices" ADD CONSTRAINT "product_devices_account_id_accounts_id_fk" FOREIGN KEY ("account_id") REFERENCES "public"."accounts"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "product_devices" ADD CONSTRAINT "product_devices_product_id_products_id_fk" FOREIGN KEY ("product_id") REFERENCES "public"."products"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "privacy_history_account_id_id_index" ON "privacy_history" USING btree ("account_id","id");--> statement-breakpoint
CREATE INDEX "account_products_product_id_index" ON "account_products" USING btree ("product_id");--> statement-breakpoint
CREATE UNIQUE INDEX "licenses_account_id_kind_value_index" ON "licenses" USING btree ("account_id","kind","value");--> statement-breakpoint
CREATE UNIQUE INDEX "product_devices_account_id_product_id_device_digest_index" ON "product_devices" USING btree ("account_id","product_id","device_digest");--> statement-breakpoint
CREATE INDEX "product_devices_account_id_device_digest_index" ON "product_devices" USING btree ("account_id","device_digest");--> statement-breakpoint
CREATE INDEX "product_devices_product_id_index" ON "product_devices" USING btree ("product_id");--> statement-breakpoint
CREATE UNIQUE INDEX "products_name_version_year_index" ON "products" USING btree ("name","version_year");