import { renderToStaticMarkup } from 'react-dom/server'
import { Body, Button, Container, Head, Heading, Hr, Html, Preview, Section, Text } from 'react-email'
import type { EmailContent } from '#core/notice/email-content.ts'

// Mail programs read inline styles only; colours have enough contrast on white and when a program inverts them.
const colour = { text: '#1f2937', quiet: '#4b5563', accent: '#3730a3', line: '#e5e7eb' }
const font = 'system-ui, -apple-system, "Segoe UI", Roboto, sans-serif'
const paragraph = { color: colour.text, fontSize: '16px', lineHeight: '24px', margin: '0 0 16px' }
const small = { color: colour.quiet, fontSize: '13px', lineHeight: '20px', margin: '0 0 4px' }

function Email({ content }: { content: EmailContent }) {
  const { subject, preheader, heading, paragraphs, button, list, footer } = content
  return (
    <Html lang="en">
      <Head>
        <title>{subject}</title>
        <meta name="color-scheme" content="light dark" />
      </Head>
      <Preview>{preheader}</Preview>
      <Body style={{ fontFamily: font, margin: 0, padding: '24px 12px' }}>
        <Container style={{ maxWidth: '560px', margin: '0 auto' }}>
          <Heading as="h1" style={{ color: colour.text, fontSize: '24px', lineHeight: '32px', margin: '0 0 16px' }}>
            {heading}
          </Heading>
          {paragraphs.map((text) => (
            <Text key={text} style={paragraph}>
              {text}
            </Text>
          ))}
          {list && (
            <Section>
              <Heading as="h2" style={{ color: colour.text, fontSize: '18px', margin: '0 0 8px' }}>
                {list.title}
              </Heading>
              {list.items.map((item) => (
                <Section key={item.heading} style={{ borderTop: `1px solid ${colour.line}`, padding: '12px 0' }}>
                  <Text style={{ ...paragraph, fontWeight: 600, margin: '0 0 4px' }}>{item.heading}</Text>
                  {item.lines.map((line) => (
                    <Text key={line} style={{ ...paragraph, margin: '0 0 4px' }}>
                      {line}
                    </Text>
                  ))}
                </Section>
              ))}
            </Section>
          )}
          {button && (
            <Button
              href={button.url}
              style={{
                backgroundColor: colour.accent,
                borderRadius: '8px',
                color: '#ffffff',
                display: 'inline-block',
                fontSize: '16px',
                fontWeight: 600,
                margin: '8px 0 24px',
                padding: '14px 24px',
                textDecoration: 'none',
              }}
            >
              {button.label}
            </Button>
          )}
          <Hr style={{ borderColor: colour.line, margin: '24px 0 16px' }} />
          {footer.map((line) => (
            <Text key={line} style={small}>
              {line}
            </Text>
          ))}
        </Container>
      </Body>
    </Html>
  )
}

/** Mail programs of the last twenty years lay out tables by it. */
const doctype = '<!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0 Transitional//EN" "http://www.w3.org/TR/xhtml1/DTD/xhtml1-transitional.dtd">'

/**
 * The mail as HTML, every word of it escaped by React. Not by react-email's own `render`, which brings a code formatter and
 * an HTML parser along: half a second of a cold start for what no mail needs.
 */
export const renderEmail = (content: EmailContent): string => `${doctype}${renderToStaticMarkup(<Email content={content} />)}`
