"""Common words in the spelling of Britain and the Commonwealth, and of its courts and councils.

``common_words.py`` was counted in American speeches. The pairs follow "Oxford Spelling" and
Merriam-Webster's list of British variants: -our, -re, -ce, -ise, doubled consonants.
"""

COMMONWEALTH = frozenset(
    """
analyse analysed analyses analysing apologise apologised apologises apologising armour armoured
authorise authorised authorises authorising backbencher backbenchers barrister barristers behaviour
behaviours bishop bishops caesium cancelled cancelling capitalise catalogue catalogues centre centred
centres centring chancellor cheque cheques civilisation civilised clamour colour coloured colourful
colours constable constables coroner coroners councillor councillors counsellor counsellors counselling
criticise criticised criticises criticising cruelty customise defence defences demobilise demoralise
deputies deputy dialogue emphasise emphasised endeavour endeavours enquiries enquiry enrol enrolment
envoy envoys favour favourable favoured favouring favourite favours fibre finalise finalised flavour
fulfil fulfilment generalise grey harbour harboured harbours honour honourable honoured honouring
honours humour instalment jewellery jeweller judgement kilometre kilometres labelled labour labourer
labourers labouring levelled licence licences licensed litre litres lorries lorry magistrate magistrates
manoeuvre manoeuvres marshalled maximise metre metres millilitre minimise mobilise mobilised
modernise modernisation mould mum nationalise nationalised neighbour neighbourhood neighbourhoods
neighbouring neighbours normalise normalised odour offence offences ombudsman organisation
organisations organise organised organiser organisers organises organising orphanage orphanages
paediatric parliamentarian parliamentarians paralyse paralysed peer peers pensioner pensioners petrol
plaintiff plaintiffs plough postcode practise practised prioritise privatise privatised programme
programmes pyjamas radicalise radicalised rapporteur rapporteurs realise realised realises realising
recognise recognised recognises recognising reorganise rigour rumour rumours saviour sceptic sceptical
sceptics signalled signalling skilful solicitor solicitors specialise specialised spokesperson
stabilise standardise storey sulphur summarise sympathise symbolise terrorise terrorised theatre
theatres tonne tonnes towards travelled traveller travellers travelling tumour tyre tyres utilise
vapour vandalise victimise vigour visualise whistleblower whistleblowers
activists campaigners protesters demonstrators mourners rescuers
""".split()
)
