ALTER TABLE "attempts" ADD COLUMN "refused_app_steps" jsonb DEFAULT '[]'::jsonb NOT NULL;--> statement-breakpoint
ALTER TABLE "authenticators" ADD COLUMN "burnt_time_steps" integer[] DEFAULT '{}' NOT NULL;--> statement-breakpoint
ALTER TABLE "authenticators" ADD COLUMN "former_sealed_key" text;--> statement-breakpoint
ALTER TABLE "authenticators" ADD COLUMN "replaced_at" timestamp with time zone;