import { concept, type Concept } from '#core/profile/concept.ts'

/** Banks, payments, insurance and private money. */
export const financeConcepts = (): readonly Concept[] => [
  concept('banking',
    'banking, development bank, corporate bank*, business account, cooperative bank, sparkasse, credit union, baas, ' +
      'branch manager, banks that, banks who, banks with, banks like, savings bank, regional bank, municipal bank, ' +
      'local bank, retail bank, private bank, commercial bank, investment bank, big bank, people at banks, ' +
      'people from banks, people in banks, bank people, someone from a bank, somebody from a bank, ' +
      'someone at a bank, a bank which, bank contacts, bank partner, partner bank, bank director, bank manager, ' +
      'bank account, bank accounts, insurers and banks, banks mortgage, banking contacts, house bank, green bank, ' +
      'ethical bank, relationship manager at a bank, savings banks, correspondent|deutsche bank, bnp, santander, ' +
      'hsbc, barclays, commerzbank, unicredit, volksbank, raiffeisen, jp morgan, goldman, citibank, ' +
      'how banks buy|work|think|decide, bank licence|license, bank licence application, treasury .. bank, ' +
      'open|opening accounts|account, opening an|a .. account, account opening, ' +
      'bank keeps|closed|closing|froze|refuses, closing accounts, trade finance, capital markets, ' +
      'investment banker|banking, bank compliance, banks buy, from ing, escrow account|and, heads of treasury, ' +
      'behind the counter, sparkassen, ' +
      'spanish|german|french|italian|swiss|dutch|british|austrian|big|mid size banks|bank, ex ing, second bank, ' +
      'women in treasury, banks and finance, bankers who, temenos, private banking, banks in, banker'),
  concept('payments',
    'payment, psp, card issuing, card scheme, sepa, merchant acquiring, mobile money, remittance, ' +
      'open banking payments, chargeback, fraud rules, stripe, adyen, emi licence, e money, money transfer, payout, ' +
      'paying abroad, cash register, invoices paid, direct debit, fintech payments, scheme fees, card acquiring, ' +
      'acquiring bank, subscription billing, usage based billing, billing system, cashless, contactless, paypal, ' +
      'klarna, sca, card fee|processor|network|issuer|terminal|reader, psd3, instant payment|transfer|settlement, ' +
      'cross border settlement|transfer, acquirers and issuers, checkout flow, visa or|and mastercard, mastercard, ' +
      'visa card, pos terminal|vendor, interchange, pci, pci dss, iso 20022, transfers|money abroad, ' +
      'cheaper transfers, stripe integration, iban, gocardless, worldpay, mollie, sumup, dunning, ' +
      'take|taking|accept|accepting cards, a2a, fx fees, pix, in app purchase, tap to phone, tap to pay, ' +
      'orchestration layer, emi or pi, wallets on|and local, upi'),
  concept('fintech',
    'fintech, financial technology, neo bank, challenger bank, financial services, regtech, embedded finance, psd2, ' +
      'buy now pay later, bnpl, digital bank, banking app, finance app, investment app, trading app, crypto banking, ' +
      'savings app, money app, bank startup, wealthtech, paytech, lendtech, revolut, n26, monzo, plaid, tink, ' +
      'banking as a service, open banking api, finance|financial app, lending|payment startup, ' +
      'finance startup|industry, ledger design, digital wallet, embedded lending, trading platform, ' +
      'budgeting|investing app, fintech licens*, core ledger, anti money laundering, money laundering, finance tech, ' +
      'open banking apis|product|among|startup|are|and|data, neobank, open banking|finance, baas, baas vendor, ' +
      'robo advisor'),
  concept('insurance',
    'insurance, insurer, insurtech, reinsur*, underwrit*, actuary, actuarial, crop insurance, health insurer, ' +
      'claims handling, cyber insurance, embedded insurance, d&o, loss adjuster, policyholder, policy holders, ' +
      'underwriters, insure, insuring, risk pricing, risk transfer, captives, cyber policy, liability cover, ' +
      'professional liability, policy check, cover checked, indemnity, product liability cover|insurance, ' +
      'liability|pet insurance, key person|man, parametric, premiums, allianz, axa, generali, munich|swiss re, ' +
      'lloyd, price|pricing|cat risk, which policies, sold|sell|selling policies, delegated authority, mga, ' +
      'coverholder, hail|health|crop|cyber cover, actuarial pricing, solvency ii, new policy for our|my, ' +
      'income protection, business interruption, public|employers liability, underinsured, uninsured, ' +
      'policy wording, hagel, claims process, policies you, claims director|lawyer|lawyers|handlers, ' +
      'claims manager|handler|team|department|adjuster|settlement, health insurance'),
  concept('wealth',
    'wealth advisor, personal finance, financial adviser, financial advisor, financial planner, etf, index fund, ' +
      'financial literacy, financial education, estate planning, money management, financial freedom, ' +
      'inheritance planning, budget coach, debt advice, financial independence, what to do with money, ' +
      'private pensions, personal budgeting, household budgets, debt counselling, mortgages explained, ' +
      'private investing, money coach, money coaching, financial coaching, financial coach, handle money, ' +
      'investing basics, wealth management, wealth manager, wealth planning, build wealth, building wealth, ' +
      'wealth building, private wealth, wealth transfer, retirement planning, retirement savings, ' +
      'saving for retirement, plan for retirement, pension advice, pension planning, pension thing, ' +
      'pension question, pensions in, pensions for the self employed, old age provision, invest my savings, ' +
      'personal finances, redundancy money, private pension|banker|client|clients, pensions to, explain pensions, ' +
      'sort out .. pension, retirement income, invest my own savings, household budgeting, family budget, ' +
      'trust planning, trust and estate, fire people|movement|community, financially independent, cfp, isa, sipp, ' +
      '401k, riester, debt free, talk .. about money, money mindset|habit, savings plan, passive investing, ' +
      'altersvorsorge, finanzberat*, honorarberat*, what to do with the|my money, retire early, early retirement, ' +
      'will writing, pension adviser|advisor, investment adviser, personal wealth, wealth tech, the proceeds, ' +
      'wealth planner, robo adviser, set up pensions, workplace pension, understand bonds|stocks|funds|shares|etfs, ' +
      'mortgages and, options are worth, their|your pension'),
  concept('crowdfunding',
    'crowdfund*, kickstarter, indiegogo, crowdinvest*, crowd funding, crowd investing, community shares, seedrs, ' +
      'crowdcube, crowd campaign, patreon, gofundme, startnext, citizen share, citizen investment, ' +
      'citizen participation shares, share offer, community share, wemakeit, goteo, pledges, crowd campaigns, ' +
      'wefunder, republic campaign, reward tier|based, stretch goal, prelaunch, pre launch list|page, pledge, ' +
      '500 backers, campaign page, equity crowd*, reg cf, backerkit, crowdlend*, small investors, funding campaign, ' +
      'crowd backed, gamefound, presold, 1000|2000|3000|5000 backers, ship|shipping|fulfil the|our rewards, ' +
      'from the crowd, backers in|of'),
]
