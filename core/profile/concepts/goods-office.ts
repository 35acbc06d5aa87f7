import { concept, type Concept } from '#core/profile/concept.ts'

/** Products of banks and insurers, and what else is bought and used in business. */
export const officeGoods = (): readonly Concept[] => [
  concept('insurance',
    'annuities, insuretech, solvency, hdi, talanx, huk, aviva, mapfre, baloise, wefox, hiscox, aig, wtw, ' +
      'gothaer, uniqa, accident|art|boat|building|cargo|contents|credit|device|e&o|employee|event|fleet|flood|' +
      'funeral|group|home|house|household|income|keyman|life|micro|motor|pension|phone|private|rental|sme|' +
      'startup|statutory|storm|supplementary|surety|tenant|title|transport|unemployment|vehicle|warranty|' +
      'weather broker|claims|cover|coverage|policy, hail broker|claims|coverage|policy, business claims|cover|' +
      'coverage|policy, commercial broker|claims|cover|policy, term|whole life, loss assessor|ratio, claims ' +
      'assessor|processing, no claims, catastrophe bond|model|modelling, cat bonds|models, risk pool, ' +
      'directors and officers, managing general agent'),
  concept('banking',
    'hausbank, kontist, monzo, bunq, ubs, bbva, rabobank, nordea, jpmorgan, overdraft, atm, business|central|' +
      'deposits|erste|ing bank, co operative bank, relationship manager bank, bank board|branch|cards|clerk|' +
      'counter|customers|employee|guarantee|it|lab|relations|relationship|staff|statement|supervision|' +
      'transfer, building society, credit suisse, société générale, morgan stanley, current|deposit|savings ' +
      'account, safe deposit'),
  concept('lending',
    'microfinance, iwoca, machine|sme financing, micro credit|lending, private|subordinated debt, bank|' +
      'consumer|trade credit, credit broker|department|intermediary|score|terms, revolving credit|facility, ' +
      'equipment lease, revenue based, direct|october lending, asset based lending, peer to peer lending, debt ' +
      'capital|collection|facility|funding|instead|investor, rather borrow, interest rate, funding circle, ' +
      'recurring revenue financing|lending, borrow rather than'),
  concept('payments',
    'worldline, nexi, twint, bizum, mobilepay, wero, unzer, payone, card acceptance|acquirer|machine|' +
      'processing, debit|fuel|prepaid|virtual cards, e|mobile wallet, international|wise transfers, merchant ' +
      'account|acquirer|services, checkout com, square terminal, pay by bank|link|phone, account to account'),
  concept('fintech',
    'neobroker, neo broker, robo advice, expense card, kyc provider|software|startup|tool, lending app, ' +
      'invoicing app startup, know your customer'),
  concept('wealth',
    'hnwi, hnwis, vanguard, blackrock, pictet, quirion, savings goals, pension freedom|gap|plan|pot|provider|' +
      'savings|tracing, state pension, retirement advice|money, mutual fund, bond|stock portfolio, bonds|wills ' +
      'and, share dealing|portfolio, dividend portfolio|stocks, dividends income, portfolio theory, gold bars|' +
      'coins, brokerage|depot account, wealth creation|preservation, asset allocation, money advice|matters|' +
      'skills|talk|workshop|worries, personal budget|money, wealthy people, robo advice, trade republic, ' +
      'scalable capital, equate plus, julius baer, stocks and bonds|shares, shares and bonds, portfolio ' +
      'managers private, private investor money, gold and silver, watches as investment, art as investment'),
  concept('angel-investors',
    'hnwi, wealthy people, private investor money'),
  concept('crowdfunding',
    'ulule, companisto, oneplanetcrowd, crowd equity|lending, steady memberships, ko fi, funding goal, ' +
      'campaign backers, rewards for backers'),
  concept('accounting',
    'debtors, reconciliations, einvoice, lexware, payslips, alcohol duty, keeping books, double entry, cash ' +
      'book, petty cash, expense receipts, exact|sage expert|migration|setup|user, books in order, audit ready ' +
      'accounts'),
  concept('security',
    'antivirus, yubikey, sso, honeypot, vault, darktrace, sophos, alarm installer, burglar alarm, ' +
      'surveillance camera, access control, access badges doors, door locks access'),
  concept('cloud',
    'hypervisor, nas, linode, server housing|rack, backup server|storage'),
  concept('ecommerce',
    'webstore, dropshipper, dropship, pim, web store, online boutique|checkout, e|internet shop, ' +
      'subscription boxes shop, basket value, d2c shop|store, product detail pages, product reviews online, ' +
      'product information management'),
  concept('donors',
    'grantmaker, grantmaking, donate equipment|furniture|laptops, legacy legacies, endowed foundation, ' +
      'matched|payroll giving, foundations which'),
  concept('engineers',
    'acoustic|bridge|dam|fire|geo|laser|mechatronic|optical|pump|recording|robotics|signalling|surveying|' +
      'thermal|verification engineer, carbon|wind developer, land developers, sensors and developers, retired ' +
      'engineers, developers and contractors'),
  concept('startups',
    'bio|chemical|drinks|eco|geo|kyc|longevity|mapping|media|photonics|silicon|smart|sustainable startup, ' +
      'sensors and startup, science led startup, space data startup, invoicing app startup, startup broker|' +
      'claims|cover|coverage|policy, capital intensive startups'),
  concept('founders',
    'bio|bootcamp|chip|dtc|magazine founder, d2c|space founders, purpose entrepreneurs|founders, media ' +
      'entrepreneur|founder'),
  concept('investors',
    'chip|debt investor, space investors'),
  concept('venture-capital',
    'space vc, deep tech cheques|fund|vc'),
]
