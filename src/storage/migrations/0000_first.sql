CREATE TABLE "articles" (
	"topic" text NOT NULL,
	"id" text NOT NULL,
	"text" text NOT NULL,
	"origin" text NOT NULL,
	"title" text,
	"outlet" text,
	"url" text,
	"published" text,
	"seen" timestamp (3) with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "articles_topic_id_pk" PRIMARY KEY("topic","id")
);
--> statement-breakpoint
CREATE TABLE "deliveries" (
	"key" text PRIMARY KEY NOT NULL,
	"subscription" text NOT NULL,
	"topic" text NOT NULL,
	"destination" text NOT NULL,
	"slot" timestamp (3) with time zone NOT NULL,
	"state" text NOT NULL,
	"attempts" integer DEFAULT 0 NOT NULL,
	"worker" text,
	"lease_until" timestamp (3) with time zone,
	"not_before" timestamp (3) with time zone,
	"news" jsonb,
	"told" jsonb,
	"digest" text,
	"message" text,
	"because" text,
	"planned" timestamp (3) with time zone DEFAULT now() NOT NULL,
	"changed" timestamp (3) with time zone DEFAULT now() NOT NULL
);
--> statement-breakpoint
CREATE TABLE "destinations" (
	"id" text PRIMARY KEY NOT NULL,
	"platform" text NOT NULL,
	"workspace" text NOT NULL,
	"channel" text NOT NULL,
	"thread" text DEFAULT '' NOT NULL
);
--> statement-breakpoint
CREATE TABLE "digests" (
	"id" text PRIMARY KEY NOT NULL,
	"topic" text NOT NULL,
	"digest" jsonb NOT NULL,
	"made" timestamp (3) with time zone DEFAULT now() NOT NULL
);
--> statement-breakpoint
CREATE TABLE "feeds" (
	"url" text PRIMARY KEY NOT NULL,
	"topic" text NOT NULL,
	"etag" text,
	"last_modified" text,
	"fetched" timestamp (3) with time zone,
	"failures" integer DEFAULT 0 NOT NULL,
	"because" text
);
--> statement-breakpoint
CREATE TABLE "heard" (
	"id" bigserial PRIMARY KEY NOT NULL,
	"topic" text NOT NULL,
	"destination" text NOT NULL,
	"statements" text[] NOT NULL,
	"until" text,
	"at" timestamp (3) with time zone DEFAULT now() NOT NULL
);
--> statement-breakpoint
CREATE TABLE "inbound_ids" (
	"platform" text NOT NULL,
	"id" text NOT NULL,
	"seen" timestamp (3) with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "inbound_ids_platform_id_pk" PRIMARY KEY("platform","id")
);
--> statement-breakpoint
CREATE TABLE "installations" (
	"platform" text NOT NULL,
	"workspace" text NOT NULL,
	"sealed" text NOT NULL,
	"saved" timestamp (3) with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "installations_platform_workspace_pk" PRIMARY KEY("platform","workspace")
);
--> statement-breakpoint
CREATE TABLE "readings" (
	"article" text NOT NULL,
	"version" integer NOT NULL,
	"reading" jsonb NOT NULL,
	CONSTRAINT "readings_article_version_pk" PRIMARY KEY("article","version")
);
--> statement-breakpoint
CREATE TABLE "statements" (
	"id" text PRIMARY KEY NOT NULL,
	"told" jsonb NOT NULL
);
--> statement-breakpoint
CREATE TABLE "subscriptions" (
	"id" text PRIMARY KEY NOT NULL,
	"topic" text NOT NULL,
	"destination" text NOT NULL,
	"schedule" jsonb NOT NULL,
	"source" text NOT NULL,
	"owner_platform" text,
	"owner" text,
	"state" text DEFAULT 'active' NOT NULL,
	"because" text,
	"created" timestamp (3) with time zone NOT NULL,
	"next_slot" timestamp (3) with time zone NOT NULL
);
--> statement-breakpoint
ALTER TABLE "deliveries" ADD CONSTRAINT "deliveries_destination_destinations_id_fk" FOREIGN KEY ("destination") REFERENCES "public"."destinations"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "heard" ADD CONSTRAINT "heard_destination_destinations_id_fk" FOREIGN KEY ("destination") REFERENCES "public"."destinations"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "subscriptions" ADD CONSTRAINT "subscriptions_destination_destinations_id_fk" FOREIGN KEY ("destination") REFERENCES "public"."destinations"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "articles_by_id" ON "articles" USING btree ("id");--> statement-breakpoint
CREATE INDEX "articles_by_topic_and_age" ON "articles" USING btree ("topic","seen");--> statement-breakpoint
CREATE UNIQUE INDEX "deliveries_by_slot" ON "deliveries" USING btree ("subscription","slot");--> statement-breakpoint
CREATE INDEX "deliveries_open" ON "deliveries" USING btree ("state","lease_until");--> statement-breakpoint
CREATE INDEX "deliveries_by_destination" ON "deliveries" USING btree ("destination","topic","state");--> statement-breakpoint
CREATE UNIQUE INDEX "destinations_by_place" ON "destinations" USING btree ("platform","workspace","channel","thread");--> statement-breakpoint
CREATE INDEX "heard_by_destination" ON "heard" USING btree ("destination","topic");--> statement-breakpoint
CREATE INDEX "inbound_ids_by_age" ON "inbound_ids" USING btree ("seen");--> statement-breakpoint
CREATE INDEX "subscriptions_due" ON "subscriptions" USING btree ("state","next_slot");--> statement-breakpoint
CREATE INDEX "subscriptions_by_destination" ON "subscriptions" USING btree ("destination","topic");