/** The package's zod schemas come without declarations. Each parses one kind of request body. */
declare module 'discord-api-spec/zod' {
  interface BodySchema {
    safeParse(body: unknown): { success: true; data: unknown } | { success: false; error: { message: string } };
  }
  export const MessageCreateRequestSchema: BodySchema;
  export const MessageEditRequestPartialSchema: BodySchema;
  export const IncomingWebhookInteractionRequestSchema: BodySchema;
  export const IncomingWebhookUpdateForInteractionCallbackRequestPartialSchema: BodySchema;
  export const ApplicationCommandAutocompleteCallbackRequestSchema: BodySchema;
  export const ApplicationCommandUpdateRequestSchema: BodySchema;
  export const CreateTextThreadWithMessageRequestSchema: BodySchema;
}
