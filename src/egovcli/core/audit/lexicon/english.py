"""What is counted and measured in English texts of the field."""

COUNTED = """
percentage points, percentage point, dollars, US dollars, dong, euros, online public services,
public services, online services, services, service, administrative procedures, procedures,
procedure, online dossiers, dossiers, dossier, applications, electronic documents, documents,
units, agencies, bodies, provinces and cities, provinces, localities, cities, ministries,
communes, districts, countries, member states, people, persons, users, citizens, inhabitants,
businesses, firms, enterprises, accounts, visits, calls, transactions, payments, messages,
comments, sites, stations, groups, criteria, dimensions, indicators, centres, centers, computers,
officials, places, ranks, points, working days, days, hours, minutes, seconds, weeks, months,
years, times, cases, kinds, types, hospitals, clinics, schools, members, households, pages,
hectares, tonnes, tons, kilometres, kilometers, metres, litres, pupils, students, teachers,
workers, jobs, projects, tourists, visitors, farmers, patients, doctors, beds, houses, homes,
vehicles
"""

PER = """
day, week, month, year, hour, minute, second, kilometre, kilometer, metre, dossier, service,
person, household, hectare
"""
