import { concept, type Concept } from '#core/profile/concept.ts'
import { financeConcepts } from '#core/profile/concepts/finance.ts'
import { ownershipConcepts } from '#core/profile/concepts/ownership.ts'

/** Who gives money to companies, how it is raised and counted. */
export const moneyConcepts = (): readonly Concept[] => [
  concept('fundraising',
    'fundrais*, raising funds, seed round, preseed, series a, series b, series c, investment round, angel round, ' +
      'bridge round, bridge financing, bridge loan, next round, seed extension, seed money, convertible loan, ' +
      'growth capital, startup capital, financing round, equity financing, seed to a, get funded, ' +
      'finance my startup, finance our growth, investment for my, investor ready, investment readiness, ' +
      'investor readiness, external capital, risk capital, investor meeting, talk to investors, film financing, ' +
      'find investor, meet investors, need investors, looking for investors, looking for an investor, ' +
      'find an investor, need an investor, looking for angels, investors for, find angels, find a lead investor, ' +
      'meet angels, meet vcs, looking for vcs, oversubscribe, seed capital, raised money, raised capital, ' +
      'seeking investment, seeking capital, fund my, get money, ticket into, outside capital, investor update, ' +
      'investor conversation, investor questions, investors want, fundraising deck, seed funding, raising our, ' +
      'raising my, raising from, raising again, raising now, raising soon, raising next, raising 1*, raising 2*, ' +
      'raising 3*, raising 5*, raise 1*, raise 2*, raise 3*, raise 5*, raise our, raise funds, raise funding, ' +
      'raise investment, raise again, raise from, raise next year, raise this year, raise a small, raise a first, ' +
      'we raise, planning to raise, preparing to raise, first raise, our raise, the raise, next raise, ' +
      'our first round, our round, my round, current round, small round, friends and family round, our seed, ' +
      'our series, our pre seed, pre seed raise, rest of the round, need funding, looking for funding, find funding, ' +
      'get funding, secure funding, funding for our, funding for my, startup funding, access to funding, ' +
      'funding strategy, funding options, funding round, looking for money, need money, need capital, need cash, ' +
      'looking for capital, find capital, need investment, get investment, secure investment, attract investment, ' +
      'investment for our, seed investment, outside investment, external investment, attract investors, ' +
      'approach investors, speak to investors, convince investors, impress investors, reach investors, ' +
      'capital raise, capital raising, raised our, raised from, raised 1*, raised two rounds, raised three rounds, ' +
      'closed a round, fund my film, data room for investors, we’re|i’m raising, ' +
      'raise|raising .. round|capital|million, close|closing .. round, before the runway, runway is gone, ' +
      'safe or a priced, priced|down round, safe note, capital to build|expand|open|buy|scale|start|launch|grow, ' +
      'closed|closing a few|several|two|three|four rounds|round, i|we raised .. million|seed|round, i raised 4*, ' +
      'raised 4*, raised 5*, raise 4*, raise 6*, raise 8*, raising 4*, raising 6*, raising 8*, ' +
      'investor pipeline|outreach|list|targeting|search, need|needs|have|trying|hope|hoping|going|getting to raise, ' +
      'help|helped|helping founders|startups|companies|teams|firms raise, raise|raising for my|our, round moving, ' +
      'new money in, few rounds, get|getting|got .. round done|closed, raised two|three|four|five times, ' +
      'raise story|talks|rhythm|plan|timeline|process, your|their raise, closed 1m|2m|3m|4m|5m, raised 2*, ' +
      'use of funds, price|pricing|sign the round, round of 1*|2*|3*, closing the last, fill|filling our|my round, ' +
      'term sheet, raised 7*, raised 9*, raise 7*, raise 9*, raising 7*, raising 9*, raising for a|an, raising seed, ' +
      'closing 1m|2m|3m|4m|5m'),
  concept('investors',
    'investor, financier, equity partner, people with money, somebody with money, someone with money, money people, ' +
      'investor contact, silent partner, cheque writer, check writer, find investor, meet investors, need investors, ' +
      'looking for investors, looking for an investor, find an investor, need an investor, find a lead investor, ' +
      'investors for, capital partner, capital provider, coinvestor, people who invest, somebody who invests, ' +
      'someone who invests, anyone who invests, person who invests, money for our, people with capital, ' +
      'people with cash, money behind, ' +
      'people|someone|somebody|anyone|anybody|those|person who|that fund|funds|finance|finances|funded|invested, ' +
      'someone|somebody|person to fund, i|we put money into|in|behind, moneyed people|person|families, ' +
      'writing cheques|checks into|for|in, funded us|me|our, private capital|backer, who funds what, fund companies, ' +
      'financial|early backer, find|need backers, chequebook, ' +
      'who backs|back hardware|companies|startups|teams|firms|founders|firms, people funding, ' +
      'people who put money|cash, i|we deploy about|up|capital|money, ' +
      'i|we finance people|companies|makers|founders|startups|teams, capital for our|my, money for them'),
  concept('angel-investors',
    'angel, first cheque, first check, small cheque, small check, small ticket, private money, write cheques, ' +
      'write checks, looking for angels, find angels, meet angels, private investor, individual investors, put 10k, ' +
      '20k each, 25k tickets, 10k tickets, 50k tickets, angel investor, their own money, angel invest*, 5k tickets, ' +
      '15k tickets, 20k tickets, 30k tickets, 100k tickets, tickets of 5k, tickets of 10k, tickets of 20k, ' +
      'tickets of 25k, tickets of 50k, personal cheques, personal checks, smaller tickets, ' +
      'private individuals who|willing|with, operator angel, personal ticket, seis, eis, own pocket, my own savings, ' +
      'i back founders|startups|teams|companies, put in .. 10k|20k|25k|50k|100k, angels on board, angellist, ' +
      'angel round, private cheque|check, i write .. cheque|check|ticket, private individuals, my own cash, ' +
      'sprinkle, own savings into, my own money, syndicate of, our|my syndicate, some cash'),
  concept('venture-capital',
    'vc, vcs, venture capital, venture capitalist, venture fund, venture investor, seed fund, early stage fund, ' +
      'seed stage fund, deep tech vc, corporate venture, cvc, venture arm, lead seed rounds, lead pre seed, ' +
      'we lead seed, venture analyst, venture associate, venture investing, institutional investor, ' +
      'we invest in series a, we invest in seed, we invest in pre seed, fund manager, looking for vcs, meet vcs, ' +
      'investment manager, fund investing, we back, we fund, evergreen fund, first institutional, ' +
      'institutional money, growth fund, scout fund, early stage vc, general partner, fund people, ' +
      'funds that invest, funds who invest, small funds, pre seed investors, seed cheque, seed check, seed tickets, ' +
      'seed stage investor, early stage investor, growth investor, growth stage investor, series a fund, ' +
      'series a investor, venture firm, venture people, fund partner, partner at a fund, tech investor, ' +
      'fund investor, lead our round, fund with a thesis, lead investor for our, cheques of, 500k checks, ' +
      '250k checks, 1m checks, 500k cheques, 250k cheques, 500k tickets, 1m tickets, fund to lead, funds to lead, ' +
      'lead our series|seed|a, lead .. round, associates at .. fund|vc, ' +
      'analyst|associate|principal|partner at a fund|vc, big|tier|large|major|european|american fund, tier one fund, ' +
      'venture scale|backable|equity|money, sequoia, index ventures, a16z, andreessen, atomico, balderton, ' +
      'earlybird, htgf, creandum, speedinvest, fund side, we lead seeds|rounds, ' +
      'series a|b|c|seed leads|lead|investor, sand hill, fund scout, scout for .. fund|funds, ' +
      'funds with a .. thesis|focus, funds that lead|back|write, climate|deep tech|health|seed|b2b|saas|early funds, ' +
      'lead investor, funds who, funds backing, funds that|who get|back|know|understand|believe'),
  concept('investing',
    'invest, investing, deploy capital, deal flow, dealflow, investable, portfolio company, algorithmic trading, ' +
      'stock market, asset management, portfolio management, startups raising, companies raising, founders raising, ' +
      'founders who raise, back founders, backing founders, who are raising, hedge fund, equity research, ' +
      'deal sourcing, source deals, proprietary deals, see deals, allocate capital, quant trading, ' +
      'investment opportunit*, investment strategy, investment thesis, investment decision, investment committee, ' +
      'investment case, investment criteria, investment process, investment memo, my investments, new investments, ' +
      'make investments, angel investments, place money, place our new fund, place capital, deploy money, ' +
      'deploy our, money to put, startups to invest, startups to back, companies to back, founders to back, ' +
      'teams to back, start ups to back, projects to back, more deals, three deals, two deals, deals before, ' +
      'quality deals, venture deals, seed deals, early deals, options pricing, options trading, commodity trading, ' +
      'prop trading, day trading, stock picking, investment analysis, investment analyst, investing in startups, ' +
      'co invest*, see|seeing|find|good|great|interesting|direct|off market deals, ' +
      'good|great|interesting|private deal, early rounds, get|getting into rounds|deals|early, ' +
      'access to rounds|deals, better angel|investor, startups|teams|companies|founders worth a|my|our|backing, ' +
      'startups|teams|companies|founders|projects i|we could|can|might put|back|fund|invest, screening deals, ' +
      'deal screening, portfolio construction, pick|picking|choose|choosing companies|startups|winners|stocks, ' +
      'share deal flow, diversify our|my|the portfolio, ' +
      'see|seeing|meet|spot|find companies|startups|teams early|before|first, ' +
      'startups|companies|projects|founders|teams to fund, capital|money to deploy, ' +
      'companies|founders|startups|teams|people that|who are raising, thesis building, ' +
      'things|startups|companies|teams worth a cheque|check, pick|picking|spot early|good companies|startups, ' +
      'looking for folks|teams|founders at day zero, deal sharing, follow ons, new deals for our fund|angels|club, ' +
      'to share deals with'),
  concept('family-offices',
    'family office, limited partner, lps, pension fund, endowment, fund of funds, principal investor, ' +
      'wealthy famil*, family money, hnwi, high net worth, wealth owner, wealthy individuals, ultra wealthy, ' +
      'old money, family capital, allocators, tickets into funds, wealthy private, private wealth owners, ' +
      'rich families, sfo, mfo, industrial|entrepreneurial|business families, entrepreneurial|wealthy family, ' +
      'families with wealth|capital|money|means, anchor|cornerstone investor, uhnw, odd pension, family wealth, ' +
      'find|meet|need|seeking lps, looking for lps, allocator, university endowment, dynasty, family holding, ' +
      'family fortune, allocate|allocates, think|thinks in generations|decades, an lp, lp'),
  concept('private-equity',
    'private equity, buyout, growth equity, pe, portfolio operations, search fund, lbo, mbo, mid market fund, ' +
      'operating partner, majority stake, minority stake, leveraged buy out, search funds, growth equity investor, ' +
      'buyout investor, mid market sponsor, financial sponsor, kkr, eqt, carlyle, blackstone, apax, permira, ' +
      'bain capital, cinven, ardian, recapitalis*, recapitaliz*, recap, value creation plan|team|in, ' +
      'portfolio companies of, searcher, lbo modelling, mid cap|market sponsor, special situations, for a sponsor, ' +
      'sponsors who need, funds that buy, independent sponsor, sponsor backed, distressed fund, ' +
      'roll up of|strategy|in|fund, management buy out'),
  concept('impact-investing',
    'impact invest*, impact fund, impact capital, impact angel, impact vc, social invest*, patient capital, ' +
      'esg fund, mission aligned capital, mission aligned investor, green investor, ethical investor, ' +
      'sustainable finance, green finance, blended finance, social impact bond, sustainable investing, ' +
      'responsible investment, microfinance, ethical bank, ethical money, venture philanthropy, patient money, ' +
      'social bank, impact bank, sustainable bank, impact money, social venture fund, impact linked, impact first, ' +
      'money that does good, money that wants to do, values aligned, ethical capital, green bond, social bond, sfdr, ' +
      'article 8|9, ' +
      'purpose driven|oriented|led|aligned|friendly|minded investor|backer|money|capital|fund|funder|finance, ' +
      'mission aligned|driven fund|money|capital|finance|backer, values driven|led investor|backer|money|capital, ' +
      'acumen, blueorchard, leapfrog, oikocredit, triodos, gls bank, omidyar, programme|program related investment, ' +
      'dfi, proparco, fmo, norfund, money .. does good, money .. cares, iris+, theory of change for, ' +
      'impact measurement for investors|funds, gender lens, first loss, concessional, concessionary, ' +
      'back|fund|finance|support social enterprises|businesses|ventures, lower returns, impact funder, ' +
      'invest|investing for|with impact, accept lower, sdg fund, ethical invest*, blended capital, ' +
      'mission first|led|minded|aligned funder|funders, ' +
      'funder|funders|backers|investors|money|capital|lps|partners|people with .. mission|purpose|conscience, ' +
      'double|triple bottom line fund|funds|investor, impact loan|equity|debt, returns with purpose, ' +
      'backers who measure|care|count, money|investor|funder in a social enterprise, ' +
      'place .. in regenerative|social, catalytic capital|money|funding'),
  concept('fund-management',
    'fund management, first fund, raise a fund, raising a fund, fund ii, fund iii, fund 2, first time fund, ' +
      'fund administration, fund admin, fund formation, fund structure, fund operations, launch a fund, ' +
      'set up a fund, start a fund, fund ops, gp commit, raise our fund, raise my fund, second fund, ' +
      'fund raising for our fund, fund domiciliation, spv, lp relations, lp reporting, ddq, fund close, ' +
      'fund closing, carried interest, fund lawyers, fund accounting, gp stake, side letter, lpa, ' +
      'raising their second, raising their third, raising their first, raising our first fund, ' +
      'raising my first fund, third fund, fund 1, fund 3, first close, final close, fund raising a new, ' +
      'running a fund, build a fund, fund launch, fund documents, emerging fund manager, fund managers raising, ' +
      'raising fund ii, raising fund iii, raising fund i, raise fund ii, raise fund iii, ' +
      'raise|raising|raised our|a|my|the|their|his|her first|second|third|next|new|debut fund, ' +
      'raised two|three|several|four funds, rolling|debut|feeder|parallel fund, solo|emerging gp, new gp|fund, ' +
      'fellow gps, fund administrator|structuring|economics|model|lawyer|auditor|vehicle|deck, raif, scsp, sicav, ' +
      'aifm, aifmd, capital call, management fee, carry split|structure, placement agent, form|forms|forming funds, ' +
      'form|forming a fund, venture fund operations, manage|managing|managed a|the|our .. fund, ' +
      'run|running|ran a|small .. fund, find|meet|need|seeking lps, looking for lps, lps for .. fund, ' +
      'fund two|three|one, proper fund, our|my|first vehicle, pitch book, other|fellow|new|among emerging managers'),
  concept('grants',
    'grant, public funding, eu funding, eic, eic accelerator, eu project, eu proposal, eu programme, eu program, ' +
      'erc, subsid*, innovate uk, sbir, funding programme, funding program, public money, research funding, ' +
      'charitable foundation, film fund, zim, interreg, eureka, eurostars, innovation grant, non dilutive, stipend, ' +
      'bid writing, bid writer, funding application, funding bid, arts council, eu money, culture funding, eu calls, ' +
      'eu application, funding agency, programme applications, proposal writing, writing proposals, write proposals, ' +
      'marie curie, esf, erasmus, life programme, project funding, bmbf, lottery fund, horizon europe, horizon 2020, ' +
      'horizon proposal, horizon project, horizon application, horizon consortium, horizon bid, horizon routine, ' +
      'eu consortium, consortium experience, research consortium, project consortium, scholarship application, ' +
      'funding call, call for proposals, calls for proposals, funding landscape, funding body, funding rules, ' +
      'funding advice, funding for it, cultural funding, culture fund, culture programme, cultural programme, ' +
      'ministry funding, federal funding, state funding, regional funding, council funding, funding from the state, ' +
      'funding from the eu, apply for funding, applying for funding, application for funding, funding proposal, ' +
      'innovation funding, exist scholarship, foundation funding, funded project, non repayable, council money, ' +
      'lottery money, heritage fund, heritage funding, art funding, arts funding, film funding, music funding, ' +
      'arts money, public subsid*, application writing, write the application, third party funding, ' +
      'seal of excellence, förder*, foerder*, invest bw, investitionsbank, structural fund, erdf, efre, ' +
      'leader programme, agricultural subsidies, energy subsidies, renovation subsidies, ' +
      'public|support|state|government|aid scheme|schemes, public schemes, schemes .. eligible, ' +
      'free|state|government money, money from the state|eu|government|ministry|city|lottery|council|foundation, ' +
      'programme|program officer, kfw programme, bafa, innovation agency|voucher, bursar*, bursary, grantwrit*, ' +
      'grantmak*, documentary|artist|match|matched|gap|nonprofit|charity funding, ' +
      'funding for artists|culture|research|projects|music|theatre|charities|ngos|museums|film|schools, ' +
      'forschungszulage, who|whoever funds such|research|culture|art, assess|evaluate|review|score .. proposals, ' +
      'proposal evaluator, ukri, wellcome, dfg, ffg, bpifrance, vinnova, enterprise ireland, agency to fund, ' +
      'where to apply, application deadline, stipends, foundation people, lottery panel, sovereign tech fund, ' +
      'from the state, matched funding, arts|culture|charity|research|trust|public|foundation|local funder, eu pots, ' +
      'trust applications, bids to'),
  concept('lending',
    'debt and lending, lender, loan, working capital, credit line, line of credit, project finance, invoice finance, ' +
      'invoice financing, factoring, revenue based financing, asset finance, asset financing, leasing, mezzanine, ' +
      'credit fund, credit risk, overdraft, equipment finance, trade finance, sme finance, credit scoring, ' +
      'supply chain finance, inventory financing, inventory finance, microloan, subsidised loan, subsidized loan, ' +
      'underwriter of loans, agri lender, bank financing, bank finance, finance machines, finance equipment, ' +
      'equipment financing, financing for, credit check, credit rating, microcredit, leaseback, promotional bank, ' +
      'sme lending, bank lending, business lending, lending business, lending platform, lending team, ' +
      'consumer lending, p2p lending, green lending, agri lending, lending decision, finance takeovers, ' +
      'finance a takeover, finance acquisitions, acquisition finance, acquisition financing, finance a machine, ' +
      'finance the machine, bank says no, bank will say yes, bank say yes, bank said, bank wants to see, ' +
      'bank would want, what banks want, bank meeting, bank negotiations, convince the bank, convince a bank, ' +
      'convince my bank, convince banks, negotiate with banks, negotiating with banks, talk to the bank, ' +
      'credit officer, credit decision, credit analyst, credit application, borrower, guarantee bank, ' +
      'bürgschaftsbank, startup loan, refinanc*, green bonds people, bank .. loan, lends|lend|lending against, ' +
      'lend|lending to|money, finance invoices|invoice|stock|inventory, invoice finance|financing|discounting, ' +
      'venture lending, loan underwriting, credit underwriting|facility|facilities|insurer|committee, ' +
      'credit scoring and underwriting, underwritten .. deals|loans, head|heads of credit, covenants, ' +
      'negotiating covenants, equipment finance|loan|leasing, hire purchase, private credit, ' +
      'revenue based finance|financing, borrow money, borrowing, debt advisor, bridging|stock finance, lent, ' +
      'asset backed, rescue finance, and finance it, debt fund|advisory|adviser|provider|finance|round, ' +
      'venture|senior|growth|bank debt, secured loan, loan book, debt and equity, debt or equity, debt for|from, ' +
      'take on|raise|raising|more|cheap|cheaper debt, debt financing, mortgage, our|my debts|debt, ' +
      'finance an|the|my|our order, to borrow for|money|against'),
  ...financeConcepts(),
  ...ownershipConcepts(),
  concept('finance',
    'finance, cfo, chief financial officer, budgeting, budget planning, fp&a, cash flow, cashflow, cash planning, ' +
      'unit economics, numbers person, management accounts, management reporting, investor reporting, ' +
      'board reporting, cost accounting, cost structure, working capital management, money side, financials, ' +
      'cash management, cost calculation, month end, business controller, group controller, controllers in, ' +
      'cost controlling, cash forecasting, budget forecasting, liquidity planning, liquidity plan, burn rate, ' +
      'numbers guy, numbers girl, numbers people, numbers side, read the numbers, numbers straight, ' +
      'numbers in order, interim cfo, part time cfo, freelance cfo, cash flow forecast, job costing, ' +
      'product costing, manage budgets, budget control, working capital is|squeeze|cycle|tied|optimisation, ' +
      'set|setting up budgets, budgets and forecasts, budget and forecast, treasurer, treasury, hedging, ' +
      'currency risk, fx, controlling and, and controlling, controller from|at|with|who|for, controllers from, ' +
      'vp finance, kpi reporting, understand|know|read|reading|watch my|our|the|your numbers, grip on .. numbers, ' +
      'hold of .. numbers, gross|contribution margin, margin analysis, management accountant, budget cycle|process, ' +
      'annual budget, cost centre, cash position, rolling forecast, get cash, do budgets, cash collection, ' +
      'financial controller, cost per unit, p&l, balance sheet, help .. with budgets'),
  concept('financial-modelling',
    'financial model, financial modeling, financial modelling, business case, three statement, forecast model, ' +
      'budget model, financial forecast, financial plan, spreadsheet model, scenario model, spreadsheet nerd, ' +
      'revenue forecast, business planning, plan numbers, cohort model, pro forma, modelling cash, excel model, ' +
      'excel sheets, excel wizard, in excel, excel skills, excel nerd, excel training, excel help, excel tricks, ' +
      'cash flow forecast, cash flow model, cash flow plan, runway model, p&l forecast, p&l model, sales forecast, ' +
      'unit economics model, valuation model, model our numbers, model the numbers, build a model of, ' +
      'spreadsheet wizard, lbo model, planning model, financial projections, five year plan, three year plan, ' +
      'spreadsheet checked|person, my spreadsheet, in spreadsheets, forecast for five|three|next|ten, forecasts and, ' +
      'model our|my|the unit|cash|revenue|costs|business, to model our|my|the|a, model .. p&l, ' +
      'can|metrics|mrr|project|cash model, our|cohort assumptions, revenue|sales|cash|proper|growth|cost projection, ' +
      'modeler, fast standard, sensitivities, scenario analysis, investor ready model, saas metrics model, ' +
      'project finance modeller|model, anaplan, excel forecasting|and, monte carlo, risk modelling|model, ' +
      'price|lbo modelling, quant, build .. dcf, covenant model, ' +
      'five year|three year|ten year forecasts|forecast|sheet, forecasts with, numbers slide, ' +
      'builds|build|building scenarios, model debt|cash|properly|covenants|scenarios, arr|mrr|churn|cash forecast, ' +
      'model in sheets|excel, in a spreadsheet, spreadsheet to prove|with, ' +
      'financial|excel|spreadsheet|cash|finance|good modeller'),
  concept('accounting',
    'accounting, accountant, bookkeep*, tax adviser, tax advisor, vat, transfer pricing, cpa, annual accounts, xero, ' +
      'datev, quickbooks, year end, customs and tax, steuerberater*, ifrs, wirtschaftsprüfer, invoices and receipts, ' +
      'gaap, taxation, expense reports, hmrc, irs, gobd, hgb, annual audit, financial audit, statutory audit, ' +
      'audit firm, audit partner, auditing firm, do my books, doing my books, do our books, my own books, ' +
      'keep the books, keep my books, keeping the books, do the books, doing the books, tax lawyer, general ledger, ' +
      'limited company or, become a limited company, register as self employed, taxman, accountancy, e invoice, ' +
      'e invoicing, fiscal representative, lexoffice, sevdesk, shoebox of receipts, receipts and invoices, ' +
      'books off my, take the books, cima, acca, aca, chartered account*, monthly management accounts, ' +
      'self assessment, write off this|as|my, what .. write off, can we write off, deductib*, ' +
      'in|statutory|file|filing|sage accounts, accounts team|assistant|department|payable|receivable, lohnbuch*, ' +
      'buchhalt*, bilanz, forensic accounting, freeagent, does|do|doing your|our|their|my|the books, annual return, ' +
      'tax return, k 1s, tax people|questions|office|advice, taxes, auditor, tax'),
]
