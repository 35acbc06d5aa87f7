import type { Secrets } from './secrets.ts'

export interface Places {
  /** Where this system serves, such as `http://127.0.0.1:3333`. */
  url: string
  publicUrl: string
  dynamoEndpoint: string
  cloudEndpoint: string
  tableName: string
  busName: string
  scheduleGroup: string
  /** Handlers of one-off schedules: slug -> ARN. */
  scheduleTargets: Record<string, string>
  clockOffsetMs: number
}

const notPassedOn = /^(AWS_|SST_|KMS_|NODE_OPTIONS$|VITEST)/

/** A Twilio account of the user's own, rather than a token given for signing only. */
const hasTwilio = (env: NodeJS.ProcessEnv) =>
  /^AC[0-9a-f]{32}$/.test(env['TWILIO_ACCOUNT_SID'] ?? '') && !!env['TWILIO_AUTH_TOKEN']

/**
 * What handlers see as `process.env`: the user's own variables, then what SST and Lambda would set. The user's AWS
 * settings are left out, so that nothing here can reach an AWS account.
 */
export function handlerEnvironment(env: NodeJS.ProcessEnv, secrets: Secrets, places: Places): Record<string, string> {
  const kept: [string, string][] = []
  for (const [name, value] of Object.entries(env)) {
    if (value !== undefined && !notPassedOn.test(name)) kept.push([name, value])
  }
  const { origin, port } = new URL(places.url)
  const simulator = (name: string) => `${origin}/_local/providers/${name}`
  const simulatedModel = env['M33T_MODEL'] === 'simulated'
  const link = (name: string, value: object) => ({ [`SST_RESOURCE_${name}`]: JSON.stringify(value) })
  const secret = (name: string, value: string) => link(name, { value })
  const baseUrl = (name: string, real: boolean, simulated: string) => {
    const own = env[`${name}_BASE_URL`]
    return own || real ? {} : { [`${name}_BASE_URL`]: simulated }
  }
  return {
    ...Object.fromEntries(kept),
    AWS_REGION: 'us-east-1',
    AWS_ACCESS_KEY_ID: 'local',
    AWS_SECRET_ACCESS_KEY: 'local',
    AWS_EC2_METADATA_DISABLED: 'true',
    AWS_CONFIG_FILE: '/dev/null',
    AWS_SHARED_CREDENTIALS_FILE: '/dev/null',
    AWS_ENDPOINT_URL_DYNAMODB: places.dynamoEndpoint,
    AWS_ENDPOINT_URL_SQS: places.cloudEndpoint,
    AWS_ENDPOINT_URL_EVENTBRIDGE: places.cloudEndpoint,
    AWS_ENDPOINT_URL_SCHEDULER: places.cloudEndpoint,
    CLOCK_OFFSET_MS: String(places.clockOffsetMs),
    PUBLIC_URL: places.publicUrl,
    EXTRA_ORIGINS: [env['EXTRA_ORIGINS'] ?? '', `http://localhost:${port}`, origin].filter(Boolean).join(','),
    POWERTOOLS_LOG_LEVEL: env['POWERTOOLS_LOG_LEVEL'] || 'INFO',
    ...link('App', { name: 'm33t', stage: 'local' }),
    ...link('Table', { name: places.tableName }),
    ...link('Bus', { name: places.busName }),
    ...link('Scheduler', {
      group: places.scheduleGroup,
      roleArn: 'arn:aws:iam::000000000000:role/m33t-local-scheduler',
      targets: places.scheduleTargets,
    }),
    ...secret('RsvpTokenSecret', secrets.RSVP_TOKEN_SECRET),
    ...(env['RSVP_TOKEN_SECRET_PREVIOUS'] ? secret('RsvpTokenSecretPrevious', env['RSVP_TOKEN_SECRET_PREVIOUS']) : {}),
    ...secret('LinkSecret', secrets.LINK_SECRET),
    ...secret('LookupSecret', secrets.LOOKUP_SECRET),
    ...secret('MasterKey', secrets.MASTER_KEY),
    ...secret('TwilioAccountSid', secrets.TWILIO_ACCOUNT_SID),
    ...secret('TwilioAuthToken', secrets.TWILIO_AUTH_TOKEN),
    ...secret('TwilioMessagingServiceSid', secrets.TWILIO_MESSAGING_SERVICE_SID),
    ...secret('ResendApiKey', secrets.RESEND_API_KEY),
    ...secret('ResendWebhookSecret', secrets.RESEND_WEBHOOK_SECRET),
    // Without a key of the user's own the product reads answers with its built-in extractor.
    ...(env['OPENAI_API_KEY'] || simulatedModel ? secret('OpenAiApiKey', secrets.OPENAI_API_KEY) : {}),
    ...baseUrl('TWILIO', hasTwilio(env), simulator('twilio')),
    ...baseUrl('RESEND', !!env['RESEND_API_KEY'], simulator('resend')),
    ...baseUrl('OPENAI', !!env['OPENAI_API_KEY'] && !simulatedModel, `${simulator('openai')}/v1`),
  }
}
