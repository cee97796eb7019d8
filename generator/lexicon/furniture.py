"""What news sites put around an article: the wording of labels, links and notices.

Compiled by hand from the page furniture of English-language news sites and agencies (share bars, newsletter
boxes, cookie notices, photo credits, datelines). All entries lower-case unless said otherwise; curly
apostrophes are written straight.
"""

from __future__ import annotations

WHOLE_LINES = frozenset(
    line.strip()
    for line in """
    advertisement|advertisements|advertising|ad|sponsored|sponsored content|promoted content|paid content|promoted
    story continues below|story continues below advertisement|story continues after advertisement
    article continues below|article continues below advertisement|article continues after this video
    article continues after advertisement|continue reading|continue reading the main story|scroll to continue
    scroll to continue with content|skip advertisement|skip ad|remove ads|close|menu|search|home|log in|login
    sign in|sign up|register|register now|subscribe|subscribe now|subscribe today|support us|donate|donate now
    share|share this|share this article|share this story|share article|share on facebook|share on twitter
    share on x|share on whatsapp|share on linkedin|share via email|share full article|copy link|copy url
    link copied|email|e-mail|print|print this article|save|save article|bookmark|tweet|facebook|twitter|whatsapp
    linkedin|telegram|instagram|youtube|reddit|pinterest|flipboard|messenger|gift this article|listen
    listen to this article|listen to article|play video|play audio|watch|watch live|watch now|watch video
    watch the video|video|videos|must watch|must-watch|must watch video|must-watch video|must-watch videos
    must read|must-read|must reads|must-reads|comment|comments|view comments|show comments|leave a comment
    post a comment|join the conversation|join the discussion|add a comment|0 comments|no comments|reply
    read more|read more here|read next|read also|also read|see also|see more|show more|load more|view more
    view all|more|learn more|find out more|click here|more from this section|more on this story|more on this
    more on this topic|more stories|more news|more like this|more to read|more coverage|related|related news
    related stories|related story|related articles|related article|related content|related links|related topics
    related tags|related video|related videos|related coverage|related reading|recommended
    recommended stories|recommended for you|recommended reading|you may also like|you might also like
    you may like|you might like|suggested for you|suggested topics|up next|next up|next article|previous article
    next story|previous story|trending|trending now|trending stories|trending topics|trending videos|what's trending
    most read|most viewed|most popular|most shared|most commented|most watched|popular|popular now|popular stories
    editors' picks|editor's picks|editor's choice|editors' choice|top stories|top news|latest|latest news
    latest stories|latest updates|breaking news|just in|don't miss|in case you missed it|icymi|from the archive
    around the web|from around the web|from our partners|partner content|newsletter|newsletters|our newsletters
    sign up for our newsletter|get our newsletter|get the newsletter|get the app|download the app|download our app
    get our app|get notifications|turn on notifications|allow notifications|enable notifications|follow|follow us
    follow topic|following|tags|topics|categories|filed under|about us|contact us|contact|privacy policy
    privacy|terms of use|terms of service|terms and conditions|cookie policy|cookie settings|cookies
    manage cookies|accept cookies|accept all|accept all cookies|reject all|i agree|got it|all rights reserved
    back to top|return to top|back to home|report an error|report a typo|report this ad|corrections|feedback
    send feedback|image gallery|photo gallery|view gallery|view image in fullscreen|view image in full screen
    open image modal|toggle caption|hide caption|enlarge this image|enlarge image|expand image|loading|loading...
    suggest a correction|send us a tip|got a tip|licensing rights|purchase licensing rights
    our standards: the thomson reuters trust principles|add as a preferred source on google
    make us preferred on google|add us on google|preferred source on google|follow on google news
    this content is not available|this video is not available|this video can not be played|media caption
    """.replace("\n", "|").split("|")
    if line.strip()
)
"""A whole line, without its marks at either end."""

LABELS = frozenset(
    line.strip()
    for line in """
    read more|read also|also read|read next|read this|must read|must-read|see also|see more|related|related story
    related stories|related article|related articles|related news|related coverage|related content|related video
    more|more on this|more on this story|more from|recommended|recommended reading|recommended stories|don't miss
    also see|also watch|watch|watch live|watch now|watch video|video|listen|listen now|podcast|gallery|photos|in pictures
    share this|tags|topics|filed under|follow us|up next|next|trending|trending now|advertisement|sponsored|click here
    explore more|dig deeper|further reading|icymi|in case you missed it|most read|latest
    """.replace("\n", "|").split("|")
    if line.strip()
)
"""Before a colon, bar or arrow at the start of a line, with a link's words after it: ``Read more: …``."""

OPENINGS = tuple(
    line.strip()
    for line in """
    stay updated|stay up to date|stay up-to-date|stay informed|stay connected|stay tuned|stay in the loop
    stay ahead of|stay on top of|keep up with the latest|keep up to date with|never miss a|don't miss out
    sign up for|sign up to|sign up here|subscribe to|subscribe for|subscribe now|register for free|register now
    create a free account|log in to|follow us|follow our|follow @|follow bbc|like us on|join us on
    join our|find us on|connect with us|download our|download the|get the latest|get breaking news|get our
    get all the latest|get the day's|get more news|get news alerts|get alerts|enter your email|your email address
    by signing up|by subscribing|by clicking|by entering your email|this site uses cookies|this website uses cookies
    we use cookies|we and our partners|this site is protected by|we've sent|we rely on|support our journalism
    support independent journalism|make a donation|already a subscriber|already have an account|not a subscriber
    click here|tap here|scroll down|read the full story|read the full article|read the original|read more about
    read more on|read more at|read more in|read more from|for more news|for more stories|for the latest news
    for more on this story|for more information visit|watch more|watch our|watch the latest|watch:|listen to our
    listen to the podcast|share this article|share this story|share this post|share your thoughts|tell us what you think
    have your say|do you have a story|do you have a tip|got a story|got a news tip|have a tip|send us your|email us at
    e-mail us at|contact the newsroom|leave a comment|comments are closed|comments will be|this article was first published
    this article was originally published|this article originally appeared|this story was originally published
    this story originally appeared|originally published|copyright|\N{COPYRIGHT SIGN}|(c)|all rights reserved
    all quotes delayed|our standards|reprints|to reprint|view original|see original|thank you for reading
    thanks for reading|if you enjoyed this|enjoying this|one email, |delivered to your inbox|straight to your inbox
    more from|most read in|more stories from|trending in|more in|our newsletters|unlimited access|start your free trial
    try unlimited access|start your trial|an error occurred|to view this video|please enable javascript
    this video cannot|add your comment|be the first to|report abuse|opens in new|skip to content|skip to main
    """.replace("\n", "|").split("|")
    if line.strip()
)
"""How an appeal to the reader or a notice begins: ``Stay updated with our news``."""

ADDRESS = tuple(
    """our newsletter|our newsletters|our app|our free|our daily|our weekly|our latest|our news|our coverage|our journalism
    our reporting|our channel|our community|our emails|our email|our privacy|our terms|your inbox|your email|your account
    your device|your phone|your browser|newsletter|inbox|follow us|with us|to us|subscribe|subscriber|subscription|sign up
    cookies|privacy policy|terms of|all rights reserved|click here|here.|here:|app store|google play|whatsapp|telegram
    facebook|twitter|instagram|youtube|linkedin|tiktok|bluesky|threads|@|.com|.org|permission|copyright|push notification
    breaking news alerts|originally published|first published|originally appeared""".replace("\n", "|")
    .replace("    ", "")
    .split("|")
)
"""What an appeal of a whole sentence holds besides: it speaks to the reader about the site. Without one of
these a line that begins like an appeal and ends in a full stop is the writer's own sentence."""

BRIEF_LABELS = frozenset(
    line.strip()
    for line in """
    ai brief|ai summary|ai-generated summary|ai generated summary|ai overview|ai digest|ai highlights|ai takeaways
    ai-generated brief|ai-generated overview|ai-assisted summary|summary by ai|summarised by ai|summarized by ai|generated by ai
    quick summary|quick read|quick take|quick brief|quick look|smart summary|smart brief|article summary|story summary
    news summary|summary|in brief|in short|in summary|in a nutshell|the gist|the brief|tl;dr|tldr|tl; dr|at a glance
    key points|key point|key takeaways|key takeaway|key facts|key highlights|key developments|takeaways|main points
    main takeaways|highlights|story highlights|article highlights|news highlights|top points|top takeaways
    bullet points|the main points|the key points|the highlights|points to note|summary of this article|what you need to know
    fast facts|quick facts|five key points|three key points|10-point guide|10 points|here are the top points
    """.replace("\n", "|").split("|")
    if line.strip()
)
"""The label line over a summary that a site made."""

MACHINE_WORDS = ("ai ", "ai-", " ai", "tl;dr", "tldr", "smart ", "generated")
"""A brief's label that holds one of these names a machine; one paragraph under it is its text even without bullets."""

SECTIONS = frozenset(
    """world|world news|uk|uk news|us|us news|u.s.|u.s. news|usa|europe|asia|africa|americas|middle east|asia pacific
    asia-pacific|latin america|australia|canada|india|china|politics|business|economy|markets|technology|tech|science|health
    sport|sports|culture|entertainment|lifestyle|opinion|editorial|analysis|explainer|explained|exclusive|feature|features
    news|breaking|breaking news|live|international|national|local|crime|war|conflict|environment|climate|energy|media
    investigations|investigation|fact check|top news""".replace("\n", "|")
    .replace("    ", "")
    .split("|")
)
"""Section names that stand alone in a line over the headline."""

AGENCIES = (
    "Reuters|REUTERS|AP|AFP|EPA|EFE|DPA|dpa|ANSA|PTI|ANI|IANS|UPI|PA|PA Media|Bernama|BERNAMA|Xinhua|XINHUA|TASS|Tass|"
    "Interfax|Ukrinform|Kyodo|Yonhap|Anadolu|Anadolu Agency|AA|Getty Images|GETTY IMAGES|Getty|Bloomberg|CNN|BBC|"
    "ABC News|NBC News|CBS News|Fox News|Associated Press|The Associated Press|Agence France-Presse|Press Association|"
    "Canadian Press|The Canadian Press|Wikinews|Alamy|Shutterstock|Zuma|NurPhoto|Sipa|Pool|POOL|EPA-EFE|SWNS|Rex"
)
"""Agencies and picture services as they sign (capitals count); a regex's alternatives."""

NOT_PLACES = frozenset(
    """BREAKING EXCLUSIVE UPDATE UPDATED UPDATES WATCH VIDEO ANALYSIS OPINION EDITORIAL NOTE CORRECTION
    CORRECTED CLARIFICATION QUESTION ANSWER SUMMARY READ LISTEN LIVE PHOTO PHOTOS RELATED MORE ALSO
    NEWS INTERVIEW REVIEW COMMENT LETTER LETTERS FACT CLAIM VERDICT RATING WARNING SPOILER EDITOR'S
    EDITORS ADVERTISEMENT SPONSORED NATO OPEC ISIS UNESCO UNICEF CEO FBI CIA GOP REUTERS HOST ANCHOR
    REPORTER SPEAKER MODERATOR PRESIDENT SENATOR SECRETARY MR MRS MS DR TRUE FALSE MYTH REALITY WINNER
    LOSER WHO WHAT WHEN WHERE WHY HOW YES NO ENERGY MEDIA SPORTS BUSINESS POLITICS HEALTH TECHNOLOGY
    FORECAST WEATHER PAPERS BACKGROUND CONTEXT""".split()
)
"""Words in capitals before a colon or dash at a paragraph's start that name no place."""
