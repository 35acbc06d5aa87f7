import { renderToStaticMarkup } from 'react-dom/server'
import { Body, Button, Container, Head, Heading, Hr, Html, Section, Text } from 'react-email'
import type { EmailContent } from '#core/notice/email-content.ts'

// Most mail programs read inline styles only, so light is written inline; those that know dark read it from the sheet.
const light = { page: '#ffffff', text: '#1f2937', quiet: '#4b5563', accent: '#3730a3', line: '#e5e7eb' }
const dark = `
@media (prefers-color-scheme: dark) {
  .page { background-color: #111827 !important }
  .text { color: #f3f4f6 !important }
  .quiet { color: #d1d5db !important }
  .accent { background-color: #4f46e5 !important }
  .line { border-color: #374151 !important }
}`
const font = 'system-ui, -apple-system, "Segoe UI", Roboto, sans-serif'
const heading = { color: light.text, margin: '0 0 16px' }
const paragraph = { color: light.text, fontSize: '16px', lineHeight: '24px', margin: '0 0 16px' }
const line = { ...paragraph, margin: '0 0 4px' }
// A link's token has no place to break by itself.
const small = {
  color: light.quiet,
  fontSize: '13px',
  lineHeight: '20px',
  margin: '0 0 4px',
  overflowWrap: 'anywhere',
} as const
const button = {
  backgroundColor: light.accent,
  borderRadius: '8px',
  color: '#ffffff',
  display: 'inline-block',
  fontSize: '16px',
  fontWeight: 600,
  margin: '8px 0 24px',
  padding: '14px 24px',
  textDecoration: 'none',
}
// What mail programs show beside the subject, and nobody reads in the mail.
const hidden = { display: 'none', maxHeight: 0, opacity: 0, overflow: 'hidden' }

function Email({ content }: { content: EmailContent }) {
  return (
    <Html lang="en">
      <Head>
        <title>{content.subject}</title>
        <meta name="color-scheme" content="light dark" />
        <meta name="supported-color-schemes" content="light dark" />
        <style>{dark}</style>
      </Head>
      <Body className="page" style={{ backgroundColor: light.page, fontFamily: font, margin: 0, padding: '24px 12px' }}>
        <div style={hidden}>{content.preheader}</div>
        <Container style={{ maxWidth: '560px', margin: '0 auto' }}>
          <Heading as="h1" className="text" style={{ ...heading, fontSize: '24px', lineHeight: '32px' }}>
            {content.heading}
          </Heading>
          {content.paragraphs.map((text) => (
            <Text key={text} className="text" style={paragraph}>
              {text}
            </Text>
          ))}
          {content.list && <List {...content.list} />}
          {content.button && (
            <Button href={content.button.url} className="accent" style={button}>
              {content.button.label}
            </Button>
          )}
          <Hr className="line" style={{ borderColor: light.line, margin: '24px 0 16px' }} />
          {content.footer.map((text) => (
            <Text key={text} className="quiet" style={small}>
              {text}
            </Text>
          ))}
        </Container>
      </Body>
    </Html>
  )
}

function List({ title, items }: NonNullable<EmailContent['list']>) {
  return (
    <Section>
      <Heading as="h2" className="text" style={{ ...heading, fontSize: '18px' }}>
        {title}
      </Heading>
      {items.map((item) => (
        <Section
          key={item.heading}
          className="line"
          style={{ borderTop: `1px solid ${light.line}`, padding: '12px 0' }}
        >
          <Text className="text" style={{ ...line, fontWeight: 600 }}>
            {item.heading}
          </Text>
          {item.lines.map((text) => (
            <Text key={text} className="text" style={line}>
              {text}
            </Text>
          ))}
        </Section>
      ))}
    </Section>
  )
}

/** Mail programs of the last twenty years lay out tables by it. */
const doctype =
  '<!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0 Transitional//EN" "http://www.w3.org/TR/xhtml1/DTD/xhtml1-transitional.dtd">'

/**
 * The mail as HTML, every word of it escaped by React. Not by react-email's own `render`, which brings a code formatter and
 * an HTML parser along that no mail needs.
 */
export const renderEmail = (content: EmailContent): string =>
  `${doctype}${renderToStaticMarkup(<Email content={content} />)}`
