import { concept, type Concept } from '#core/profile/concept.ts'

/** Who gives money to companies, how it is raised and counted, and how companies change hands. */
export const moneyConcepts = (): readonly Concept[] => [
  concept('fundraising',
    'fundrais*, raising, raise, raising funds, seed round, pre seed, preseed, series a, series b, series c, ' +
      'funding, investment round, angel round, bridge round, bridge financing, bridge loan, close our round, ' +
      'closing our round, close the round, close a round, first round, next round, seed extension, seed money, ' +
      'convertible note, convertible loan, growth capital, startup capital, find money, financing round, ' +
      'equity financing, seed to a, get funded, finance my startup, finance our growth, investment for my, ' +
      'investor ready, investment readiness, investor readiness, external capital, risk capital, investor meeting, ' +
      'talk to investors, term sheet, fill the round, film financing, find investor, meet investors, ' +
      'need investors, looking for investors, looking for an investor, find an investor, need an investor, ' +
      'looking for angels, investors for, told there would be investors, find angels, find a lead investor, ' +
      'meet angels, meet vcs, looking for vcs, open round, oversubscribe, seed capital, last 300k, raised twice, ' +
      'raised money, raised capital, capital for, seeking investment, seeking capital, fund my, fund our, ' +
      'get money, ticket into, outside capital, 500k round, seed investor, investor update, investor conversation, ' +
      'investor questions, investors want, fundraising deck, seed funding'),
  concept('investors',
    'investor, backer, seed investor, general partner, financier, private investor, equity partner, shareholder, ' +
      'people with money, somebody with money, someone with money, money people, investor contact, silent partner, ' +
      'cheque writer, check writer, find investor, meet investors, need investors, looking for investors, ' +
      'looking for an investor, find an investor, need an investor, find a lead investor, investors for, ' +
      'money from, capital partner, capital provider'),
  concept('angel-investors',
    'angel, angel ticket, first cheque, first check, small cheque, small check, small ticket, baby angel, ' +
      'cheques from, syndicate, private money, write small cheques, write small checks, write cheques, ' +
      'write checks, ticket size, own money, looking for angels, find angels, meet angels, private investor, ' +
      'individual investors, angels who, put 10k, 20k each, 25k tickets, 10k tickets, 50k tickets, angel investor'),
  concept('venture-capital',
    'vc, vcs, venture capital, venture capitalist, venture fund, venture investor, venture partner, seed fund, ' +
      'early stage fund, seed stage fund, deep tech vc, impact vc, corporate venture, cvc, venture arm, ' +
      'lead seed rounds, lead pre seed, we lead seed, venture analyst, venture associate, venture investing, ' +
      'institutional investor, we invest in series a, we invest in seed, we invest in pre seed, fund manager, ' +
      'looking for vcs, meet vcs, investment manager, fund investing, tickets of, we back, we fund, our fund, ' +
      'evergreen fund, first institutional, institutional money, growth fund, scout fund, early stage vc'),
  concept('investing',
    'invest, investing, investment, deploy capital, deal flow, dealflow, investable, portfolio company, ' +
      'algorithmic trading, stock market, asset management, portfolio management, startups raising, ' +
      'companies raising, founders raising, founders who raise, back founders, backing founders, who are raising, ' +
      'who is raising, trader, hedge fund, equity research, deal sourcing, source deals, proprietary deals, ' +
      'good deals, see deals, allocate capital, quant trading'),
  concept('family-offices',
    'family office, limited partner, lp, lps, multi family office, pension fund, endowment, fund of funds, ' +
      'principal investor, wealthy famil*, family money, hnwi, high net worth, wealth owner, wealthy individuals, ' +
      'ultra wealthy, old money, family capital'),
  concept('private-equity',
    'private equity, buyout, buy out, growth equity, pe, portfolio operations, search fund, lbo, mbo, ' +
      'mid market fund, searcher, roll up, operating partner, portfolio company, majority stake, minority stake'),
  concept('impact-investing',
    'impact invest*, impact fund, impact capital, impact angel, impact vc, social invest*, patient capital, ' +
      'esg fund, mission aligned capital, mission aligned investor, green investor, ethical investor, ' +
      'sustainable finance, green finance, blended finance, social impact bond, sustainable investing, ' +
      'responsible investment, microfinance, ethical bank, ethical money, venture philanthropy'),
  concept('fund-management',
    'fund management, first fund, raise a fund, raising a fund, raising fund, fund ii, fund iii, fund 2, fund i, ' +
      'first time fund, emerging manager, fund administration, fund admin, fund formation, fund structure, ' +
      'fund operations, launch a fund, set up a fund, start a fund, fund ops, gp commit, raise our fund, ' +
      'raise my fund, second fund, fund raising for our fund, fund domiciliation, spv, lp relations, lp reporting, ' +
      'ddq, fund close, fund closing, carried interest, fund lawyers, fund accounting, gp stake, side letter, lpa'),
  concept('grants',
    'grant, grant writer, grant funding, public funding, eu funding, eic, eic accelerator, horizon, eu project, ' +
      'eu proposal, eu programme, eu program, erc, subsid*, innovate uk, sbir, funding programme, funding program, ' +
      'state aid, public money, research funding, charitable foundation, film fund, zim, interreg, consortium, ' +
      'eureka, eurostars, innovation grant, non dilutive, non dilutive funding, stipend, scholarship, bid writing, ' +
      'bid writer, funding application, funding bid, arts council, eu money, culture funding, eu calls, ' +
      'eu application, funding agency, programme applications, proposal writing, writing proposals, ' +
      'write proposals, marie curie, esf, erasmus, life programme, project funding, bmbf, lottery fund'),
  concept('lending',
    'lender, lending, loan, working capital, credit line, line of credit, debt, debt advisory, project finance, ' +
      'invoice finance, invoice financing, factoring, revenue based financing, asset finance, asset financing, ' +
      'leasing, mezzanine, credit fund, credit risk, overdraft, equipment finance, trade finance, sme finance, ' +
      'bank loan, credit scoring, scorecard, supply chain finance, inventory financing, inventory finance, ' +
      'microloan, subsidised loan, subsidized loan, underwriter of loans, agri lender, mortgage, bank financing, ' +
      'bank finance, finance ovens, finance machines, finance equipment, equipment financing, financing for, kfw, ' +
      'credit check, credit rating, microcredit, leaseback, promotional bank'),
  concept('banking',
    'banking, bank, banker, development bank, corporate bank*, business account, cooperative bank, sparkasse, ' +
      'credit union, correspondent banking, baas, branch manager'),
  concept('payments',
    'payment, payment gateway, psp, card issuing, card scheme, point of sale, sepa, acquiring, merchant acquiring, ' +
      'mobile money, remittance, open banking payments, chargeback, billing, invoicing, fraud rules, stripe, adyen, ' +
      'emi licence, e money, money transfer, cross border payment, payout, card payments, paying abroad, ' +
      'accept payments, pos, cash register, mobile payments, payments people, invoices paid, direct debit, ' +
      'fintech payments, payment rails, scheme fees'),
  concept('fintech',
    'fintech, financial technology, neobank, neo bank, challenger bank, financial services, regtech, ' +
      'embedded finance, kyc, aml, anti money laundering, money laundering, psd2, buy now pay later, bnpl, ' +
      'robo advisor, digital bank, banking app, finance app, investment app, trading app, crypto banking, ' +
      'savings app, money app, bank startup'),
  concept('insurance',
    'insurance, insurer, insurtech, reinsur*, underwrit*, actuary, actuarial, broker set up, crop insurance, ' +
      'health insurer, claims handling, cyber insurance, embedded insurance, d&o, loss adjuster, motor insurance, ' +
      'insurance licence, policyholder, policy holders, underwriters, insure, insuring, risk pricing, ' +
      'risk transfer, captives, cyber policy'),
  concept('wealth',
    'wealth, wealth advisor, personal finance, financial adviser, financial advisor, financial planner, my savings, ' +
      'etf, index fund, financial literacy, financial education, estate planning, money management, ' +
      'financial freedom, inheritance planning, ifa, budget coach, debt advice, redundancy money, ' +
      'financial independence, what to do with money, private pensions, retirement, personal budgeting, ' +
      'household budgets, debt counselling, mortgages explained, my portfolio, private investing, money coach, ' +
      'money coaching, financial coaching, financial coach, handle money, investing basics'),
  concept('crowdfunding',
    'crowdfund*, kickstarter, indiegogo, crowdinvest*, crowd funding, crowd investing, community shares, seedrs, ' +
      'crowdcube, crowd campaign, patreon, gofundme'),
  concept('mergers-acquisitions',
    'm&a, m and a, merger, acquisition, acquirer, acquire a, acquire compan*, acquire business*, buy a company, ' +
      'buy companies, buying companies, buy a business, buying a business, buy and build, corp dev, ' +
      'corporate development, pmi, carve out, deal advisory, company purchase, corporate finance, sell side, ' +
      'buy side, earn out, m&a advisor, takeover, trade buyer, bolt on, acqui hire, share deal, asset deal, ' +
      'buy a small company, take over a company, take over a business, take over a firm, investment banker, ' +
      'investment banking, buy competitors, acquire competitors, acquiring, company buyer, merge with, ' +
      'integration lead, sale process, lois, loi, spa negotiations, tsa, company transaction, deal making, ' +
      'dealmaking'),
  concept('exits',
    'exit, sell my company, selling my company, sell my business, selling my business, sell our company, ' +
      'selling our company, sell the company, selling the company, sold my company, sold our company, ' +
      'sold two companies, sold a company, sold a business, sold my business, sold his company, sold her company, ' +
      'sold their company, sold their business, sold theirs, ipo, going public, trade sale, sale of my company, ' +
      'sale of the company, selling a company, selling a business, selling one company, company sale, exited, ' +
      'secondary sale, sell the business, selling the business, buyer for my, buyer for the company, ' +
      'buyer for the business, sell my agency, sell my firm, sell our business, sell the firm, sell my practice, ' +
      'sell up, sold mine, sell out, cash out, exit strategy, went public, stock exchange, stock listing, ' +
      'get bought, be acquired, getting acquired, been acquired'),
  concept('succession',
    'succession, successor, family business, family owned, family firm, family company, family enterprise, ' +
      'next generation, generational change, generational handover, hand over the business, take over the family, ' +
      'took over the family, taking over from my father, from my father, father business, father company, ' +
      'taking over my parents, parents business, parents company, my dad company, pass on the business, ' +
      'family constitution, take over my parents, inheritance, next gen, nachfolge, generation handover, ' +
      'second generation, third generation, fourth generation, hand over my company, hand the company over, retire, ' +
      'retiring, family run, family hotel, family farm, inherit, inheriting, inherited, handing over, handover of'),
  concept('turnaround',
    'turnaround, restructur*, insolven*, bankrupt*, administrator, interim manager, interim management, distressed, ' +
      'cost cutting, rescue a company, save the company, rescue financing, liquidity crisis, wind down, ' +
      'winding down, cash crisis, loss making, creditor, chapter 11, receivership, near death, red numbers, ' +
      'cost reduction, save costs, cut costs, cutting costs, wound down, shutting down, closing down, failed startup'),
  concept('valuation',
    'valuation, fairness opinion, what my company is worth, what our company is worth, what is it worth, ' +
      'company worth, how much my company is worth, business worth, purchase price, ebitda multiple, multiples, ' +
      '409a, price tag for my company, worth of my company, appraiser, valuing, value companies, pre money, ' +
      'post money'),
  concept('cap-tables',
    'cap table, capitalisation table, capitalization table, esop, vesting, stock option, share option, option pool, ' +
      'employee share, employee equity, equity split, dead equity, virtual share, vsop, dilution, equity plan, ' +
      'option scheme, emi scheme, emi options, secondary transaction, buyback, buy out a cofounder, founder split, ' +
      'employee ownership, share structure, shareholding, shares to employees, splitting equity, split equity, ' +
      'employee participation, sweat equity, share classes, liquidation preference, shareholder structure, ' +
      'leaver clause, bad leaver, equity for, vested, phantom shares, phantom stock, hurdle shares, founder equity, ' +
      'cofounder left'),
  concept('due-diligence',
    'dd, diligence, background check, evaluation of startups, code audit for investors, check startups, ' +
      'assess startups, assessing startups, evaluate startups, evaluating startups, tech assessment, red flags, ' +
      'vet startups, vetting, company checks, forensic, ddqs, technology assessment'),
  concept('finance',
    'finance, cfo, chief financial officer, financial director, financial planning, budgeting, budget planning, ' +
      'fp&a, cash flow, cashflow, cash planning, unit economics, controlling, controller, numbers person, ' +
      'management accounts, management reporting, financial reporting, financial management, financial control, ' +
      'financial officer, p&l, balance sheet, investor reporting, board reporting, reading balance sheets, ' +
      'cost control, cost accounting, cost structure, working capital management, forecasting, money side, ' +
      'the numbers, numbers for, my numbers, financials, budget plan, liquidity, cash management, cost calculation, ' +
      'financial analysis, financial analyst, month end, treasury management, financial statements, ' +
      'corporate treasury'),
  concept('financial-modelling',
    'financial model, financial modeling, financial modelling, business case, three statement, forecast model, ' +
      'budget model, financial forecast, financial plan, spreadsheet model, excel, cash forecast, dcf, ' +
      'scenario model, spreadsheets that, spreadsheet nerd, google sheets, forecasts, revenue forecast, ' +
      'business planning, plan numbers, cohort model, pro forma, modelling cash'),
  concept('accounting',
    'accounting, accountant, bookkeep*, tax, tax adviser, tax advisor, vat, transfer pricing, audit, auditor, cpa, ' +
      'annual accounts, payroll accounting, xero, datev, quickbooks, sage, year end, customs and tax, ' +
      'steuerberater*, ifrs, wirtschaftsprüfer, invoices and receipts, gaap, balance sheets, ledger, the books, ' +
      'taxation, expense reports, wealth tax, inheritance tax, payroll tax, fiscal, hmrc, irs, gobd, hgb, ' +
      'customs tax, audits of'),
]
