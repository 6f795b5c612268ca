"""The staff console: pages for the people who decide what the bot may not. Thin routes over flow, store and settling.

`rules` says who may open what; `guard` holds it, with sessions and CSRF tokens; `app` puts the routes together;
`bot.serving` listens. What a page shows is gathered by pure functions (`views_*`) and put into words by the templates.
"""
