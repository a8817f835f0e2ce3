CREATE TABLE "item_revisions" (
	"topic" text PRIMARY KEY NOT NULL,
	"revision" integer NOT NULL
);
--> statement-breakpoint
CREATE TABLE "items" (
	"topic" text NOT NULL,
	"key" text NOT NULL,
	"feed" text NOT NULL,
	"guid" text,
	"title" text NOT NULL,
	"url" text,
	"text" text,
	"outlet" text,
	"site" text,
	"published" text,
	"moment" timestamp (3) with time zone NOT NULL,
	"print" text NOT NULL,
	"tries" integer NOT NULL,
	"because" text,
	CONSTRAINT "items_topic_key_pk" PRIMARY KEY("topic","key")
);
--> statement-breakpoint
ALTER TABLE "feeds" DROP CONSTRAINT "feeds_pkey";--> statement-breakpoint
ALTER TABLE "feeds" ADD CONSTRAINT "feeds_topic_url_pk" PRIMARY KEY("topic","url");--> statement-breakpoint
ALTER TABLE "feeds" ADD COLUMN "due" timestamp (3) with time zone NOT NULL;--> statement-breakpoint
ALTER TABLE "feeds" ADD COLUMN "every_minutes" integer NOT NULL;--> statement-breakpoint
ALTER TABLE "feeds" ADD COLUMN "failing_since" timestamp (3) with time zone;--> statement-breakpoint
ALTER TABLE "feeds" ADD COLUMN "mend" text;--> statement-breakpoint
CREATE INDEX "items_by_moment" ON "items" USING btree ("topic","moment");--> statement-breakpoint
CREATE INDEX "items_by_guid" ON "items" USING btree ("topic","feed","guid");