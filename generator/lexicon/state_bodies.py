"""Bodies that every state has one of: their names say whose they are only with the state beside them.

Compiled by hand from the offices of state in the CIA's *World Leaders* lists and the courts, forces and
chambers of the constitutions in the Constitute project's index of topics.
"""

MINISTRIES = """foreign interior defence defense finance justice health education economy energy trade transport
agriculture culture information environment labour labor tourism commerce planning home water mining""".split()
"""What stands before *Ministry*, or behind *Ministry of*, with or without *Affairs*."""

BODIES = """
Supreme Court; Constitutional Court; High Court; Court of Appeal; Central Bank; National Bank; Parliament; National
Assembly; Senate; House of Representatives; Army; Navy; Air Force; Coast Guard; National Guard; National Police;
Cabinet; Election Commission; Electoral Commission; Foreign Office; Home Office; Interior Department; Health
Department; Presidency; Treasury
"""
