import { DynamoDBClient } from '@aws-sdk/client-dynamodb'
import { DynamoDBDocumentClient } from '@aws-sdk/lib-dynamodb'
import { clientDefaults } from '../aws-client.ts'
import { linkedName } from '#functions/shell/settings.ts'

export const client = DynamoDBDocumentClient.from(new DynamoDBClient(clientDefaults), {
  marshallOptions: { removeUndefinedValues: true },
})

/** What every ElectroDB entity is made with. */
export const entityConfig = { client, table: linkedName('Table') }
