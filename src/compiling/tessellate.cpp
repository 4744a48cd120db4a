#include "compiling/tessellate.hpp"

#include "base/error.hpp"

#include <GL/glu.h>
#include <fmt/format.h>

#include <array>
#include <cmath>
#include <deque>
#include <memory>

namespace dateline {
namespace {

/// What the tessellator's callbacks share. GLU hands a vertex back as the pointer it was given.
struct Work {
    CellTriangles result;
    std::deque<std::uint32_t> numbers;  ///< stable addresses
    GLenum error = 0;

    std::uint32_t* new_vertex(CellVertex vertex) {
        result.vertices.push_back(vertex);
        return number_of(static_cast<std::uint32_t>(result.vertices.size() - 1));
    }
    std::uint32_t* number_of(std::uint32_t vertex) { return &numbers.emplace_back(vertex); }
};

void on_vertex(void* vertex, void* work) {
    static_cast<Work*>(work)->result.corners.push_back(*static_cast<std::uint32_t*>(vertex));
}

/// Its presence makes GLU give plain triangles, not fans and strips.
void on_edge_flag(GLboolean /*flag*/, void* /*work*/) {}

void on_crossing(const GLdouble at[3], void* /*near*/[4], const GLfloat /*weights*/[4], void** out,
                 void* work) {
    *out = static_cast<Work*>(work)->new_vertex(
        {static_cast<std::uint16_t>(std::lround(at[0])), static_cast<std::uint16_t>(std::lround(at[1]))});
}

void on_error(GLenum error, void* work) {
    static_cast<Work*>(work)->error = error;
}

template <class Function>
_GLUfuncptr callback(Function function) {
    return reinterpret_cast<_GLUfuncptr>(function);
}

std::unique_ptr<GLUtesselator, void (*)(GLUtesselator*)> new_tessellator() {
    std::unique_ptr<GLUtesselator, void (*)(GLUtesselator*)> tessellator{gluNewTess(), gluDeleteTess};
    auto* tess = tessellator.get();
    gluTessProperty(tess, GLU_TESS_WINDING_RULE, GLU_TESS_WINDING_ODD);
    gluTessCallback(tess, GLU_TESS_VERTEX_DATA, callback(on_vertex));
    gluTessCallback(tess, GLU_TESS_EDGE_FLAG_DATA, callback(on_edge_flag));
    gluTessCallback(tess, GLU_TESS_COMBINE_DATA, callback(on_crossing));
    gluTessCallback(tess, GLU_TESS_ERROR_DATA, callback(on_error));
    gluTessNormal(tess, 0, 0, 1);
    return tessellator;
}

void feed_ring(GLUtesselator* tess, Work& work, std::uint32_t begin, std::uint32_t end) {
    gluTessBeginContour(tess);
    for (auto i = begin; i < end; ++i) {
        const auto vertex = work.result.vertices[i];
        std::array<GLdouble, 3> at{static_cast<double>(vertex.east), static_cast<double>(vertex.north), 0};
        gluTessVertex(tess, at.data(), work.number_of(i));
    }
    gluTessEndContour(tess);
}

}  // namespace

CellTriangles tessellate(const std::vector<CellVertex>& outline, const std::vector<std::uint32_t>& starts) {
    Work work;
    work.result.vertices = outline;
    const auto tessellator = new_tessellator();
    gluTessBeginPolygon(tessellator.get(), &work);
    for (std::size_t ring = 0; ring < starts.size(); ++ring) {
        const auto end =
            ring + 1 < starts.size() ? starts[ring + 1] : static_cast<std::uint32_t>(outline.size());
        feed_ring(tessellator.get(), work, starts[ring], end);
    }
    gluTessEndPolygon(tessellator.get());
    if (work.error != 0) {
        throw InputError(fmt::format("an area could not be cut into triangles (GLU error {})", work.error));
    }
    return std::move(work.result);
}

}  // namespace dateline
