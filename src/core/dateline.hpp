/// Dateline as a library: all that another C++20 program includes.
#pragma once

#include "base/error.hpp"
#include "dossier/dossier.hpp"
#include "dossier/dossier_json.hpp"
#include "gazetteer/gazetteer.hpp"
#include "geo/coordinate_text.hpp"
#include "geodesy/extent_distance.hpp"
#include "geodesy/geodesic_line.hpp"
#include "judging/judge.hpp"
#include "judging/tolerances.hpp"
#include "reading/articles/load_articles.hpp"
#include "reading/read_articles.hpp"

/**
 * One function for each step, each of them documented where it is declared:
 *
 * | step | call | header |
 * |---|---|---|
 * | open the gazetteer | `Gazetteer::open_default()` | gazetteer/gazetteer.hpp |
 * | resolve a name | `gazetteer.find("Irbil")`, `place_from_argument(gazetteer, "Hit, Iraq")` | the same |
 * | measure | `shortest_line(a.point, b.point)`, `distance_between(footprint_of(a), footprint_of(b))` |
 * geodesy/ | | read | `read_articles(articles, gazetteer)` | reading/read_articles.hpp | | judge |
 * `judge(dossier, tolerances_named("press"))` | judging/judge.hpp | | keep | `to_json(dossier)`,
 * `dossier_from_json(json, file)` | dossier/dossier_json.hpp |
 *
 * What is wrong outside throws one of the errors of base/error.hpp, whose text a person can be shown. Nothing
 * here prints, logs or exits. A Gazetteer may be used from several threads at once; other values belong to
 * one at a time. Until version 1.0 each minor version may change these headers: the shared library's name
 * carries it.
 */
namespace dateline {}
