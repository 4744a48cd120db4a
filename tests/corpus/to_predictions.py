#!/usr/bin/env python3
"""Turn dossiers into predictions that a geoparsing scorer takes.

  to_predictions.py DOSSIER... > predictions.jsonl

One line a document: {"doc_id", "toponyms": [{"start", "end", "lat", "lon", "geonameid"}]}. Offsets are code points, as in
the dossier. An unresolved mention has null coordinates. References ("the base") are no toponyms and are left out. To score a corpus of NDJSON records with "doc_id" and "text":

  dateline read corpus.jsonl -o corpus.dossier.json
  to_predictions.py corpus.dossier.json > predictions.jsonl
"""
import json
import sys


def toponym(mention, places):
    row = {'start': mention['span'][0], 'end': mention['span'][1], 'lat': None, 'lon': None}
    if mention['candidates']:
        place = places[mention['candidates'][0]['place']]
        row['lat'], row['lon'] = place['lat_deg'], place['lon_deg']
        for name in [place['id'], *place.get('other_ids', [])]:
            if name.startswith('gn:'):
                row['geonameid'] = name[3:]
    return row


def main():
    for path in sys.argv[1:]:
        with open(path, encoding='utf-8') as file:
            dossier = json.load(file)
        documents = [{'doc_id': article['id'], 'toponyms': []} for article in dossier['articles']]
        for mention in dossier['mentions']:
            if mention['role'] != 'reference':
                documents[mention['article']]['toponyms'].append(toponym(mention, dossier['places']))
        for document in documents:
            print(json.dumps(document))


if __name__ == '__main__':
    main()
