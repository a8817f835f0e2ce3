CREATE TABLE "corrections" (
	"key" text PRIMARY KEY NOT NULL,
	"delivery" text NOT NULL,
	"state" text NOT NULL,
	"lines" jsonb NOT NULL,
	"told" jsonb NOT NULL,
	"attempts" integer DEFAULT 0 NOT NULL,
	"not_before" timestamp (3) with time zone,
	"because" text,
	"planned" timestamp (3) with time zone DEFAULT now() NOT NULL
);
--> statement-breakpoint
ALTER TABLE "corrections" ADD CONSTRAINT "corrections_delivery_deliveries_key_fk" FOREIGN KEY ("delivery") REFERENCES "public"."deliveries"("key") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "corrections_open" ON "corrections" USING btree ("state","not_before");--> statement-breakpoint
CREATE INDEX "corrections_by_delivery" ON "corrections" USING btree ("delivery");