"""Outlook items (.msg, MS-OXMSG) and winmail.dat (TNEF), read into the tree of parts."""
